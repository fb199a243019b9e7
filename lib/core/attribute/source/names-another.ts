import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** Whether another noun for a person stands between two words: `A spokesman for the mayor, Ann Lee`, is which of them? */
export function namesAnother({ words, lexicon }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words[at] as Word;
    if (lexicon.titles.has(lower) || lexicon.callings.has(lower)) return true;
  }
  return false;
}
