import type { ReadBlock, Reading, Sentence } from '../text/reading';
import { type Echo, echoFeatures } from './echo-features';
import { MOST_FEATURES, segmentFeatures, sentenceFeatures, wordFeatures } from './features';
import type { Outline } from './outline';
import { TAGS } from './tags';
import { ones, type PassWeights, RAISED, STRIDE } from './weights';

/** Every second byte of an integer, each with room to be summed up in. */
const BYTES = 0x00ff00ff;

/**
 * Sums of the weights of some rows, per tag. Two tags are summed in one integer, 16 bits each, which the weights of so few
 * rows never leave.
 */
export function addRows(pass: PassWeights, rows: Int32Array, count: number, into: Int32Array): void {
  const { learned, before, cells } = pass;
  let met = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let index = 0; index < count; index++) {
    const row = rows[index] as number;
    const bits = learned[row >> 5] as number;
    if (((bits >>> (row & 31)) & 1) === 0) continue;
    const at = ((before[row >> 5] as number) + ones(bits & ((1 << (row & 31)) - 1))) * STRIDE;
    const low = cells[at] as number;
    const high = cells[at + 1] as number;
    a += low & BYTES;
    b += (low >>> 8) & BYTES;
    c += high & BYTES;
    d += (high >>> 8) & BYTES;
    met++;
  }
  const raised = met * RAISED;
  into[0] = (a & 0xffff) - raised;
  into[1] = (a >>> 16) - raised;
  into[2] = (b & 0xffff) - raised;
  into[3] = (b >>> 16) - raised;
  into[4] = (c & 0xffff) - raised;
  into[5] = (c >>> 16) - raised;
  into[6] = (d & 0xffff) - raised;
  into[7] = (d >>> 16) - raised;
}

/**
 * What each tag is worth for each word of a block, neighbours left aside: `words × TAGS`, written from the front of
 * `into`. What holds for a whole sentence or segment is summed once. `echo`: what the pass before made of it.
 */
export function emissionsOf(
  pass: PassWeights,
  outline: Outline,
  reading: Reading,
  block: ReadBlock,
  echo: Echo | null,
  into: Float32Array,
): void {
  const rows = new Int32Array(MOST_FEATURES);
  const own = new Int32Array(TAGS);
  const ofSegment = new Int32Array(TAGS);
  const ofSentence = new Int32Array(TAGS);
  for (let index = block.first; index < block.last; index++) {
    const sentence = reading.sentences[index] as Sentence;
    addRows(pass, rows, sentenceFeatures(outline, reading, index, rows), ofSentence);
    let segment = -1;
    for (let at = sentence.from; at < sentence.to; at++) {
      const here = outline.segmentOf[at] as number;
      if (here !== segment) {
        segment = here;
        addRows(pass, rows, segmentFeatures(outline, reading, segment, rows), ofSegment);
      }
      let count = wordFeatures(outline, reading, at, block.from, block.to, rows);
      if (echo) count = echoFeatures(outline, echo, at, block.from, block.to, rows, count);
      addRows(pass, rows, count, own);
      const cell = (at - block.from) * TAGS;
      for (let tag = 0; tag < TAGS; tag++)
        into[cell + tag] =
          pass.scale * ((own[tag] as number) + (ofSegment[tag] as number) + (ofSentence[tag] as number));
    }
  }
}
