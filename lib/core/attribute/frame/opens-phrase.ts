import type { Reading } from '../../text/reading';
import { isVerbForm } from '../verb-form';

/** `a sign [the] board said`: an article behind a noun in small letters, with which another phrase begins. */
export function opensPhrase({ words, lexicon, classes }: Reading, at: number): boolean {
  const article = words[at];
  const before = words[at - 1];
  if (!article || article.capital || !lexicon.articles.has(article.lower)) return false;
  if (before?.kind !== 'word' || before.capital || before.lower === "'s") return false;
  const { lower } = before;
  // `analysts who have done the sums`: what somebody does.
  const further = words[at - 2]?.lower ?? '';
  if (lexicon.auxiliaries.has(further) || lexicon.relatives.has(further)) return false;
  if (isVerbForm(classes[at - 1] as number, lower) || lexicon.pastForms.has(lower)) return false;
  return (
    !lexicon.prepositions.has(lower) &&
    !lexicon.determiners.has(lower) &&
    !lexicon.subordinators.has(lower) &&
    !lexicon.beforeArticles.has(lower)
  );
}
