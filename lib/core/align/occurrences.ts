import type { ReadDocuments } from './read-documents';

/** Where some keys stand one behind the other, as indexes of terms; the first `most` of them. Linear. */
export function occurrences(
  { folded, places }: ReadDocuments,
  keys: readonly string[],
  most: number,
): number[] {
  const found: number[] = [];
  const wanted = ` ${keys.join(' ')} `;
  let hit = folded.indexOf(wanted);
  while (hit >= 0 && found.length < most) {
    found.push(termAt(places, hit + 1));
    hit = folded.indexOf(wanted, hit + 1);
  }
  return found;
}

/** Index of the term that stands at an offset of the folded text. Logarithmic. */
function termAt(places: Int32Array, offset: number): number {
  let low = 0;
  let high = places.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some keys, from `from` on, stand together somewhere: the longest run there is. Logarithmic many searches. */
export function longestRun(documents: ReadDocuments, keys: readonly string[], from: number): number {
  let low = 0;
  let high = keys.length - from;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (occurrences(documents, keys.slice(from, from + middle), 1).length > 0) low = middle;
    else high = middle - 1;
  }
  return low;
}
