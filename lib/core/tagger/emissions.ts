import type { Reading, Sentence } from '../text/reading';
import { type Echo, echoFeatures, echoStretchFeatures, sameEchoStretch } from './echo-features';
import { MOST_FEATURES, sameStretch, segmentFeatures, sentenceFeatures, stretchFeatures } from './features';
import type { Outline } from './outline';
import { TAGS } from './tags';
import { learnedOf, RAISED, type Table, type Weights } from './weights';
import { wordFeatures } from './word-features';

/** Every second byte of an integer, each with room to be summed up in. */
const BYTES = 0x00ff00ff;

/** Sums per word: the first pass's tags, then the second's. */
export const SUMS = 2 * TAGS;

/**
 * Sums of the weights of some rows (which are used up) for both passes, written to `into` from `at`, on top of what `base` holds.
 * Two tags are summed in one integer, 16 bits each, which the weights of so few rows never leave.
 */
export function addOwn(
  table: Table,
  rows: Int32Array,
  count: number,
  base: Int16Array,
  into: Int16Array,
  at: number,
): void {
  const { cells } = table;
  const learned = learnedOf(table, rows, count);
  const raised = learned * RAISED;
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let index = 0; index < learned; index++) {
    const cell = (rows[index] as number) * 4;
    const first = cells[cell] as number;
    const second = cells[cell + 1] as number;
    const third = cells[cell + 2] as number;
    const fourth = cells[cell + 3] as number;
    a += first & BYTES;
    b += (first >>> 8) & BYTES;
    c += second & BYTES;
    d += (second >>> 8) & BYTES;
    e += third & BYTES;
    f += (third >>> 8) & BYTES;
    g += fourth & BYTES;
    h += (fourth >>> 8) & BYTES;
  }
  put(a, raised, base, 0, into, at);
  put(b, raised, base, 2, into, at + 2);
  put(c, raised, base, 4, into, at + 4);
  put(d, raised, base, 6, into, at + 6);
  put(e, raised, base, 8, into, at + 8);
  put(f, raised, base, 10, into, at + 10);
  put(g, raised, base, 12, into, at + 12);
  put(h, raised, base, 14, into, at + 14);
}

/** Takes two sums out of one integer. */
function put(sum: number, raised: number, base: Int16Array, on: number, into: Int16Array, at: number): void {
  into[at] = (base[on] as number) + (sum & 0xffff) - raised;
  into[at + 1] = (base[on + 1] as number) + (sum >>> 16) - raised;
}

/** Adds the weights of some rows (which are used up) that only the second pass has to what stands in `sums` from `at`. */
export function addEcho(table: Table, rows: Int32Array, count: number, sums: Int16Array, at: number): void {
  const { cells } = table;
  const learned = learnedOf(table, rows, count);
  const raised = learned * RAISED;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let index = 0; index < learned; index++) {
    const cell = (rows[index] as number) * 2;
    const first = cells[cell] as number;
    const second = cells[cell + 1] as number;
    a += first & BYTES;
    b += (first >>> 8) & BYTES;
    c += second & BYTES;
    d += (second >>> 8) & BYTES;
  }
  put(a, raised, sums, at, sums, at);
  put(b, raised, sums, at + 2, sums, at + 2);
  put(c, raised, sums, at + 4, sums, at + 4);
  put(d, raised, sums, at + 6, sums, at + 6);
}

/**
 * What each tag is worth for each word to either pass, its neighbours' tags and the first pass's opinion left aside, in
 * steps of the pass's scale: `words × SUMS`. What holds for a whole sentence or segment is summed once.
 */
export function ownSums(weights: Weights, outline: Outline, reading: Reading): Int16Array {
  const { own } = weights;
  const sums = new Int16Array(reading.words.length * SUMS);
  const rows = new Int32Array(MOST_FEATURES);
  const nothing = new Int16Array(SUMS);
  const ofSentence = new Int16Array(SUMS);
  const ofSegment = new Int16Array(SUMS);
  const ofStretch = new Int16Array(SUMS);
  for (const block of reading.blocks) {
    for (let index = block.first; index < block.last; index++) {
      const sentence = reading.sentences[index] as Sentence;
      if (sentence.from === sentence.to) continue;
      addOwn(own, rows, sentenceFeatures(outline, reading, index, rows), nothing, ofSentence, 0);
      for (
        let segment = outline.head[index] as number;
        segment <= (outline.tail[index] as number);
        segment++
      ) {
        addOwn(own, rows, segmentFeatures(outline, reading, segment, rows), ofSentence, ofSegment, 0);
        const to = outline.segmentTo[segment] as number;
        const from = outline.segmentFrom[segment] as number;
        for (let at = from; at < to; at++) {
          if (at === from || !sameStretch(outline, at)) {
            const count = stretchFeatures(outline, at, block.from, block.to, rows);
            addOwn(own, rows, count, ofSegment, ofStretch, 0);
          }
          const count = wordFeatures(outline, at, block.from, block.to, rows);
          addOwn(own, rows, count, ofStretch, sums, at * SUMS);
        }
      }
    }
  }
  return sums;
}

/** Words as indexes into `Reading.words`, end-exclusive. */
interface Words {
  readonly from: number;
  readonly to: number;
}

/** Room for the rows of a word and the sums of a stretch, so that a run costs no memory of its own. */
const rows = new Int32Array(MOST_FEATURES);
const ofStretch = new Int16Array(TAGS);

/** Adds to the second pass's sums, for the words of a run, what it makes of the first. `block`: the block they stand in. */
export function addEchoes(
  weights: Weights,
  outline: Outline,
  echo: Echo,
  run: Words,
  block: Words,
  sums: Int16Array,
): void {
  for (let at = run.from; at < run.to; at++) {
    if (at === run.from || !sameEchoStretch(outline, echo, at)) {
      const count = echoStretchFeatures(outline, echo, at, block.from, block.to, rows);
      ofStretch.fill(0);
      addEcho(weights.echo, rows, count, ofStretch, 0);
    }
    const count = echoFeatures(outline, echo, at, block.from, block.to, rows);
    const cell = at * SUMS + TAGS;
    addEcho(weights.echo, rows, count, sums, cell);
    for (let tag = 0; tag < TAGS; tag++)
      sums[cell + tag] = (sums[cell + tag] as number) + (ofStretch[tag] as number);
  }
}
