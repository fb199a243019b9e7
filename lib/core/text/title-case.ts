import type { Reading, Sentence } from './reading';
import type { Word } from './words';

/** Longest small word that a headline in title case leaves small. */
const SMALL = 4;

/** Whether nearly every word of a sentence or quotation has a capital, as in a headline: capitals tell no name there. */
export function isTitleCase({ words }: Reading, { from, to }: Pick<Sentence, 'from' | 'to'>): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = from; at < to; at++) {
    const { kind, capital, start, end } = words[at] as Word;
    if (kind !== 'word') continue;
    if (capital) capitals++;
    else if (end - start > SMALL && ++small * 6 > to - from) return false;
  }
  return capitals >= 4 && small * 6 <= capitals;
}
