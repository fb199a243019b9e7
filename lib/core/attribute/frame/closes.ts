import type { Word } from '../../text/words';
import type { Scene } from '../pattern';

/** Behind a verb of saying these lead on to what was said: `agreed to`, `complained of`, `asked for`. */
const LEADING_ON = new Set(['to', 'of', 'for']);

/** Whether a source and cue that end before word `after` end the sentence, or nothing but circumstances follows. */
export function closes({ sentence, reading }: Scene, after: number): boolean {
  if (after >= sentence.to) return true;
  const { lower, kind } = reading.words[after] as Word;
  if (kind === 'mark') return '.,;—–)'.includes(lower);
  const { prepositions, times, adverbs } = reading.lexicon;
  if (LEADING_ON.has(lower)) return false;
  if (!(prepositions.has(lower) || times.has(lower) || adverbs.has(lower))) return false;
  for (let at = after; at < sentence.to; at++) {
    const word = (reading.words[at] as Word).lower;
    if (word === 'that' || word === 'whether') return false;
    if (word === ',' || word === '.') return true;
  }
  return true;
}
