import { isCapitalAt } from './letters';

/** The article of an Arabic name as it is written in Latin letters, also before the sounds it takes on: *ash-Shami*. */
const ARTICLES: ReadonlySet<string> = new Set(['al', 'el', 'ash', 'as', 'ar', 'an', 'az', 'ad', 'at']);

/** Longest article, in letters. */
const LONGEST = 3;

const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** Whether a word in small letters is an article joined to a name: `al-Orlin`, not `anti-Orlin`. `start`: of the word in `text`. */
export function isNameBehindArticle(text: string, start: number, end: number): boolean {
  for (let at = start + 2; at <= start + LONGEST && at + 1 < end; at++)
    if (isHyphen(text.charCodeAt(at)))
      return isCapitalAt(text, at + 1) && ARTICLES.has(text.slice(start, at).toLowerCase());
  return false;
}

/** A folded word of a name without the article joined to it: `al orlin` → `orlin`, by which the same one is called later. */
export function withoutArticle(folded: string): string {
  const gap = folded.indexOf(' ');
  return gap > 0 && ARTICLES.has(folded.slice(0, gap)) ? folded.slice(gap + 1) : folded;
}
