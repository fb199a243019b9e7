import type { FoundMention } from '../../model/finding';
import type { Reading } from '../../text/reading';
import type { Lone } from './lone';
import { isPartOfOther } from './name-start';
import { isGivenLike, isNameLike } from './recurring';
import { isShouted } from './shouted';

/** Words of a name that is longer than a given name and a surname. */
const LONG = [3, 4];

/**
 * `Quon Zab Orlin`, of whom the text goes on to speak as `Zab Orlin`: runs that end with the whole name of somebody and
 * that nothing but names leads to. `found`: who was sure.
 */
export function fuller(
  reading: Reading,
  lone: readonly Lone[],
  found: readonly FoundMention[],
  common: ReadonlySet<string>,
): Set<Lone> {
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  const full = new Set<Lone>();
  for (const one of lone) {
    const { run, start, words } = one;
    if (!LONG.includes(words.length) || run.to - start !== words.length || run.fielded) continue;
    // `Tarn Quorl SUV`
    if (isShouted(reading, run.to - 1)) continue;
    const isTail = [1, words.length - 2].some((from) => names.has(words.slice(from).join(' ')));
    if (!isTail || isPartOfOther(reading, run.from)) continue;
    if (!isGivenLike(reading, words[0] as string, common)) continue;
    if (words.every((word) => isNameLike(reading, word) && !common.has(word))) full.add(one);
  }
  return full;
}
