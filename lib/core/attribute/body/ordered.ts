import type { Range } from '../pattern';

/** Index of the first of some places, in order, that does not stand before a word. */
export function firstFrom(all: readonly { readonly at: number }[], word: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as { at: number }).at < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first of some ranges, in order, that does not begin before a word. */
export function firstRange(all: readonly Range[], word: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle] as Range).from < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
