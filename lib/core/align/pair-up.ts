import type { QuotedTerm } from './quoted-units';
import type { Term } from './terms';

/** A term of the quotation beside one of the document, each by its index; -1: there is none. */
export type Pair = readonly [quoted: number, said: number];

/** Shortest stem of which a bracket may change the ending, and longest ending of the document's that it may stand for. */
const STEM = 2;
const ENDING = 3;

/** Whether a quoted term stands for a term of a document: the same word, or with the ending that a bracket replaced. */
export function sameTerm({ key, stem }: QuotedTerm, said: Term): boolean {
  if (key === said.key) return true;
  if (stem === null || stem.length < STEM || !said.key.startsWith(stem)) return false;
  return said.key.length - stem.length <= ENDING;
}

/**
 * What steps cost. Leaving out a stretch of the document costs as a whole and hardly more by its length, since whoever
 * shortens leaves out clauses; every word put in costs. A bracket may hold and replace anything.
 */
const COST = {
  drop: 0.8,
  dropMore: 0.05,
  add: 0.6,
  bracket: 0.02,
  change: 0.9,
  changeBracket: 0.05,
} as const;
/** What a pair earns beside its word's weight, and all that one with a word in brackets does: that need not be from there. */
const SAME = 0.5;
const SAME_BRACKET = 0.2;

const NONE = -1e9;
const FROM_PAIR = 0;
const FROM_DROP = 1;
const FROM_ADD = 2;

/**
 * The best way to read `quoted` out of `said`: every quoted term is paired with one of the document or put in, and what
 * of the document lies before or behind costs nothing (Gotoh's alignment with affine gaps, semi-global). The pairs in
 * order, from the first to the last term of the document that is used. Time: the product of both lengths.
 */
export function pairUp(
  quoted: readonly QuotedTerm[],
  said: readonly Term[],
  weight: (key: string) => number,
): Pair[] {
  const width = said.length + 1;
  const size = (quoted.length + 1) * width;
  const scores = [0, 1, 2].map(() => new Float32Array(size).fill(NONE)) as [
    Float32Array,
    Float32Array,
    Float32Array,
  ];
  const [pair, drop, add] = scores;
  const back = [0, 1, 2].map(() => new Uint8Array(size)) as [Uint8Array, Uint8Array, Uint8Array];
  pair.fill(0, 0, width);

  const best = (cell: number, dropping: number): readonly [number, number] => {
    const a = pair[cell] as number;
    const b = (drop[cell] as number) - dropping;
    const c = add[cell] as number;
    if (a >= b && a >= c) return [a, FROM_PAIR];
    return c >= b ? [c, FROM_ADD] : [b, FROM_DROP];
  };

  for (let i = 1; i <= quoted.length; i++) {
    const term = quoted[i - 1] as QuotedTerm;
    const adding = term.bracketed ? COST.bracket : COST.add;
    const changing = term.bracketed ? COST.changeBracket : COST.change;
    for (let j = 0; j < width; j++) {
      const cell = i * width + j;
      const above = best(cell - width, 0);
      add[cell] = above[0] - adding;
      back[FROM_ADD][cell] = above[1];
      if (j === 0) continue;
      const other = said[j - 1] as Term;
      const earned = term.bracketed ? SAME_BRACKET : SAME + weight(other.key);
      const gain = sameTerm(term, other) ? earned : -changing;
      const before = best(cell - width - 1, 0);
      pair[cell] = before[0] + gain;
      back[FROM_PAIR][cell] = before[1];
      const opened = Math.max(pair[cell - 1] as number, add[cell - 1] as number) - COST.drop;
      const longer = (drop[cell - 1] as number) - COST.dropMore;
      drop[cell] = Math.max(opened, longer);
      back[FROM_DROP][cell] =
        longer > opened
          ? FROM_DROP
          : (pair[cell - 1] as number) >= (add[cell - 1] as number)
            ? FROM_PAIR
            : FROM_ADD;
    }
  }
  return walkBack(quoted.length, width, scores, back);
}

function walkBack(
  rows: number,
  width: number,
  [pair, , add]: readonly [Float32Array, Float32Array, Float32Array],
  back: readonly [Uint8Array, Uint8Array, Uint8Array],
): Pair[] {
  const last = rows * width;
  let state = FROM_ADD;
  let j = 0;
  for (let at = 0; at < width; at++) {
    const top = (state === FROM_PAIR ? pair : add)[last + j] as number;
    if ((pair[last + at] as number) > top) [state, j] = [FROM_PAIR, at];
    else if ((add[last + at] as number) > top) [state, j] = [FROM_ADD, at];
  }
  const pairs: Pair[] = [];
  let i = rows;
  while (i > 0) {
    const next = (back[state as 0 | 1 | 2] as Uint8Array)[i * width + j] as number;
    if (state === FROM_PAIR) pairs.push([--i, --j]);
    else if (state === FROM_ADD) pairs.push([--i, -1]);
    else pairs.push([-1, --j]);
    state = next;
  }
  return pairs.reverse();
}
