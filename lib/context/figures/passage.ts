import type { Span } from '../../core/model/span';
import type { Hit } from '../../pack/phrases';
import type { Scan } from '../../pack/scan';
import { placeOf, type Read } from '../../pack/surroundings';
import type { Token } from '../../pack/tokens';

/** The sentence around a figure: tokens `from`..`to` of its block, the figure at `at`..`behind`; all end-exclusive. */
export interface Passage {
  readonly scan: Scan;
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly behind: number;
}

/** Marks that end a sentence where a capital or nothing follows. */
const STOPS = new Set(['.', '!', '?']);
/** Tokens to each side beyond which words have nothing to do with a figure, full stop or not. */
const FAR = 60;

function ends({ tokens }: Scan, at: number): boolean {
  if (!STOPS.has(tokens[at]?.mark ?? '')) return false;
  let next = at + 1;
  while (next < at + FAR && tokens[next]?.mark) next++;
  return tokens[next]?.capital ?? true;
}

/** Where a figure stands, or null for one in a block that nobody reads. */
export function passageOf(read: readonly Read[], span: Span): Passage | null {
  const place = placeOf(read, span);
  if (!place) return null;
  const { scan, from: at, to: behind } = place;
  let from = at;
  while (from > Math.max(0, at - FAR) && !ends(scan, from - 1)) from--;
  let to = behind;
  while (to < Math.min(scan.tokens.length, behind + FAR) && !ends(scan, to)) to++;
  return { scan, from, to, at, behind };
}

/** The words of a passage. */
export const tokensIn = ({ scan, from, to }: Passage): readonly Token[] => scan.tokens.slice(from, to);

/** Countries and organisations that a passage names, in order. */
export function placesIn({ scan, from, to }: Passage): Hit[] {
  const hits: Hit[] = [];
  for (let at = from; at < to; at++) {
    const hit = scan.places.from.get(at);
    if (hit) hits.push(hit);
  }
  return hits;
}
