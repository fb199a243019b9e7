import { sentenceFrom } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** What stands before the participle within a sentence: `when [asked]`. */
const BEFORE: ReadonlySet<string> = new Set(['when', 'if']);

/** `[Asked] whether it held, Lee said`: a participle of the one who is asked; by whom is not said, but behind *by*. */
export function isAsked(reading: Reading, at: number): boolean {
  const { words, lexicon, sentences } = reading;
  const { lower, start } = words[at] as Word;
  const asks = lexicon.cues.get(lower)?.some(({ stance }) => stance === 'asking' || stance === 'urging');
  if (!asks || !lower.endsWith('ed')) return false;
  // `asked once by the coroner`
  if (words.slice(at + 1, at + 3).some((word) => word.lower === 'by')) return false;
  const opens = sentences[sentenceFrom(reading, start)]?.from === at;
  return opens || BEFORE.has(words[at - 1]?.lower ?? '');
}
