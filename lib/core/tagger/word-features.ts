import { rowOf } from './hash';
import { distance, NOTHING, within } from './near';
import type { Outline } from './outline';

/**
 * What holds for one word, in four parts that are no longer than what a compiler takes into one function: each writes
 * weight rows into `out` from `n` and returns where the next one goes on. `from`/`to`: the words of its block.
 */

/** The state of quotation outside the block. */
const BEYOND = 4;

/** The word itself, those around it, and its class. */
function formFeatures({ id, kind }: Outline, at: number, from: number, to: number, out: Int32Array): number {
  out[0] = rowOf(1, id[at] as number, 0, 0);
  out[1] = rowOf(2, within(id, at - 1, from, to), 0, 0);
  out[2] = rowOf(3, within(id, at + 1, from, to), 0, 0);
  out[3] = rowOf(4, within(id, at - 2, from, to), 0, 0);
  out[4] = rowOf(5, within(id, at + 2, from, to), 0, 0);
  out[5] = rowOf(8, kind[at] as number, 0, 0);
  return 6;
}

/** Its class beside those of its neighbours, its ending, capital and quotation marks. */
function kindFeatures(
  { kind, ending, quote, capital }: Outline,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
  first: number,
): number {
  let n = first;
  const k0 = kind[at] as number;
  const k1 = within(kind, at + 1, from, to);
  const j1 = within(kind, at - 1, from, to);
  const q0 = quote[at] as number;
  const qBefore = at > from ? (quote[at - 1] as number) : BEYOND;
  const qAfter = at + 1 < to ? (quote[at + 1] as number) : BEYOND;
  out[n++] = rowOf(9, j1, k0, 0);
  out[n++] = rowOf(10, k0, k1, 0);
  out[n++] = rowOf(14, j1, k1, 0);
  out[n++] = rowOf(18, ending[at] as number, 0, 0);
  if (capital[at] !== 0) out[n++] = rowOf(19, capital[at] as number, q0, j1);
  if (q0 + qBefore + qAfter > 0) out[n++] = rowOf(20, q0, qBefore, qAfter);
  if (q0 + qBefore > 0) out[n++] = rowOf(21, q0, k0, qBefore);
  return n;
}

/** How far the nearest likely cues are. */
function cueFeatures(
  { id, kind, quote, cueBefore, cueAfter }: Outline,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
  first: number,
): number {
  let n = first;
  const k0 = kind[at] as number;
  const q0 = quote[at] as number;
  const before = cueBefore[at] as number;
  const after = cueAfter[at] as number;
  const toBefore = before < 0 ? 15 : distance(at - before);
  const toAfter = after < 0 ? 15 : distance(after - at);
  const beforeId = before < 0 ? NOTHING : (id[before] as number);
  const afterId = after < 0 ? NOTHING : (id[after] as number);
  const beforeKind = before < 0 ? NOTHING : (kind[before] as number);
  const behind = before < 0 ? NOTHING : within(kind, before + 1, from, to);
  out[n++] = rowOf(30, beforeId, toBefore, q0);
  out[n++] = rowOf(31, afterId, toAfter, q0);
  out[n++] = rowOf(35, behind, beforeKind, Math.min(toBefore, 3));
  out[n++] = rowOf(39, toBefore, toAfter, k0);
  out[n++] = rowOf(40, beforeId, k0, Math.min(toBefore, 5));
  out[n++] = rowOf(41, afterId, k0, Math.min(toAfter, 5));
  return n;
}

/** Where it stands in its segment, and its segment to the frame of its sentence: to the first and the last. */
function placeFeatures(outline: Outline, at: number, from: number, out: Int32Array, first: number): number {
  const { kind, sign } = outline;
  let n = first;
  const k0 = kind[at] as number;
  const j1 = at > from ? (kind[at - 1] as number) : NOTHING;
  const before = outline.cueBefore[at] as number;
  const after = outline.cueAfter[at] as number;
  const beforeKind = before < 0 ? NOTHING : (kind[before] as number);
  const afterKind = after < 0 ? NOTHING : (kind[after] as number);
  const segment = outline.segmentOf[at] as number;
  const index = outline.sentenceOf[at] as number;
  const head = outline.head[index] as number;
  const tail = outline.tail[index] as number;
  const inHead = segment === head ? 1 : 0;
  const inTail = segment === tail ? 1 : 0;
  const opening = at > (outline.segmentFrom[segment] as number) ? 0 : 1 + inHead;
  out[n++] = rowOf(42, opening, j1, beforeKind);
  out[n++] = rowOf(43, opening, k0, afterKind);
  out[n++] = rowOf(48, k0, sign[tail + 1] as number, inTail);
  out[n++] = rowOf(49, opening * 2 + inHead, sign[head + 1] as number, k0);
  if (opening === 0) return n;
  out[n++] = rowOf(45, opening, sign[segment + 1] as number, sign[segment] as number);
  out[n++] = rowOf(46, opening, sign[segment + 1] as number, sign[segment + 2] as number);
  out[n++] = rowOf(47, opening, sign[tail + 1] as number, inTail);
  return n;
}

/**
 * What holds for one word: itself and its neighbours, its place in its segment, how far the nearest likely cues are. Writes
 * weight rows into `out` and returns how many. `from`/`to`: the words of its block.
 */
export function wordFeatures(
  outline: Outline,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  let n = formFeatures(outline, at, from, to, out);
  n = kindFeatures(outline, at, from, to, out, n);
  n = cueFeatures(outline, at, from, to, out, n);
  return placeFeatures(outline, at, from, out, n);
}
