import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** `the Weir Board [press] secretary`: a word that reads as a verb too, between a name and the office that it says more of. */
export function isOfOffice({ words, lexicon }: Pick<Reading, 'words' | 'lexicon'>, at: number): boolean {
  const { lower } = words[at] as Word;
  const before = words[at - 1];
  if (!before?.capital || before.lower.endsWith('s') || !lexicon.titles.has(words[at + 1]?.lower ?? ''))
    return false;
  return lexicon.cues.get(lower)?.some(({ forms }) => forms[0] === lower) ?? false;
}
