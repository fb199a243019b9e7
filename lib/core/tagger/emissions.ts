import type { ReadBlock, Reading, Sentence } from '../text/reading';
import { type Echo, echoFeatures } from './echo-features';
import { MOST_FEATURES, segmentFeatures, sentenceFeatures, wordFeatures } from './features';
import type { Outline } from './outline';
import { TAGS } from './tags';
import { type PassWeights, STRIDE } from './weights';

/** Sums of the weights of some rows, per tag. */
function addRows(pass: PassWeights, rows: Int32Array, count: number, into: Int32Array): void {
  const { places, cells } = pass;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  let h = 0;
  for (let index = 0; index < count; index++) {
    const at = (places[rows[index] as number] as number) * STRIDE;
    if (at === 0) continue;
    a += cells[at] as number;
    b += cells[at + 1] as number;
    c += cells[at + 2] as number;
    d += cells[at + 3] as number;
    e += cells[at + 4] as number;
    f += cells[at + 5] as number;
    g += cells[at + 6] as number;
    h += cells[at + 7] as number;
  }
  into[0] = a;
  into[1] = b;
  into[2] = c;
  into[3] = d;
  into[4] = e;
  into[5] = f;
  into[6] = g;
  into[7] = h;
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
