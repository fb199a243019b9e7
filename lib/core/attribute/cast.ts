import type { FoundMention } from '../model/finding';
import type { Range } from './pattern';
import type { Known } from './people';

/** A mention with its words as indexes, end-exclusive. */
export type Placed = FoundMention & Range;

/** People named by name, in order of the text, and whom each mention means. */
export interface Cast {
  readonly names: readonly Placed[];
  readonly of: ReadonlyMap<object, Known>;
}

/** The people named within some words. Logarithmic in those of the article. */
export function namesWithin({ names }: Cast, { from, to }: Range): Placed[] {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] as Placed).to <= from) low = middle + 1;
    else high = middle;
  }
  const found: Placed[] = [];
  for (let at = low; at < names.length && (names[at] as Placed).from < to; at++)
    found.push(names[at] as Placed);
  return found;
}
