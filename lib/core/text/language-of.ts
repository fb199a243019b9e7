import type { Language } from '../language/language';
import { LANGUAGES } from '../language/languages';
import type { Article } from '../model/article';
import { lexiconOf } from './lexicon';
import { cutWords, type Word } from './words';

/** Enough of a text to tell its language by; more would cost time and tell no more. */
const SAMPLE = 2_000;
/** Fewer words than this say too little: then the page's own statement counts. */
const FEW = 40;
/**
 * Share of words that are the language's most frequent ones. English news lies at 0.35–0.5, neighbouring languages
 * that share some of the forms (Dutch, German, French) below 0.1.
 */
const SHARE = 0.17;

const primary = (tag: string): string => tag.toLowerCase().split(/[-_]/, 1)[0] as string;

/**
 * The language of an article, or null where it is none that can be read. Decided by the words; the language that the
 * page declares counts only where there are too few of them.
 */
export function languageOf(article: Pick<Article, 'text' | 'language'>): Language | null {
  const words: Word[] = [];
  cutWords(article.text, { start: 0, end: Math.min(article.text.length, SAMPLE) }, words);
  const letters = words.filter((word) => word.kind === 'word');
  if (letters.length < FEW) {
    if (!article.language) return LANGUAGES[0] ?? null;
    return LANGUAGES.find((language) => language.tag === primary(article.language as string)) ?? null;
  }
  let best: Language | null = null;
  let most = SHARE;
  for (const language of LANGUAGES) {
    const { frequent } = lexiconOf(language);
    let met = 0;
    for (const { lower } of letters) if (frequent.has(lower)) met++;
    const share = met / letters.length;
    if (share >= most) {
      best = language;
      most = share;
    }
  }
  return best;
}
