import { type Echo, echoFeatures, echoStretchFeatures } from '../../lib/core/tagger/echo-features';
import {
  MOST_FEATURES,
  segmentFeatures,
  sentenceFeatures,
  stretchFeatures,
} from '../../lib/core/tagger/features';
import { ROWS } from '../../lib/core/tagger/hash';
import type { Outline } from '../../lib/core/tagger/outline';
import { wordFeatures } from '../../lib/core/tagger/word-features';
import type { Reading } from '../../lib/core/text/reading';

/** Rows of what both passes look at come first; behind them those of what the second alone does. */
export const ALL_ROWS = 2 * ROWS;

/** The weight rows of every word of an article: word `i` has `rows[starts[i]]` to `rows[starts[i + 1]]`. */
export interface Rows {
  readonly rows: Int32Array;
  readonly starts: Int32Array;
}

/** All features of an article, those of segments and sentences repeated for each of their words. */
export function rowsOf(reading: Reading, outline: Outline, echo: Echo | null): Rows {
  const count = reading.words.length;
  const starts = new Int32Array(count + 1);
  let rows = new Int32Array(count * 80 + MOST_FEATURES * 4);
  let end = 0;
  const buffer = new Int32Array(MOST_FEATURES);
  const put = (n: number, offset: number): void => {
    if (end + n > rows.length) {
      const wider = new Int32Array(rows.length * 2);
      wider.set(rows);
      rows = wider;
    }
    for (let index = 0; index < n; index++) rows[end++] = (buffer[index] as number) + offset;
  };
  for (const block of reading.blocks) {
    for (let at = block.from; at < block.to; at++) {
      starts[at] = end;
      put(wordFeatures(outline, at, block.from, block.to, buffer), 0);
      put(stretchFeatures(outline, at, block.from, block.to, buffer), 0);
      put(segmentFeatures(outline, reading, outline.segmentOf[at] as number, buffer), 0);
      put(sentenceFeatures(outline, reading, outline.sentenceOf[at] as number, buffer), 0);
      if (!echo) continue;
      put(echoFeatures(outline, echo, at, block.from, block.to, buffer), ROWS);
      put(echoStretchFeatures(outline, echo, at, block.from, block.to, buffer), ROWS);
    }
  }
  starts[count] = end;
  return { rows: rows.slice(0, end), starts };
}
