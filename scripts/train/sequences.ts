import { type Echo, echoFeatures } from '../../lib/core/tagger/echo-features';
import {
  MOST_FEATURES,
  segmentFeatures,
  sentenceFeatures,
  wordFeatures,
} from '../../lib/core/tagger/features';
import type { Outline } from '../../lib/core/tagger/outline';
import type { Reading } from '../../lib/core/text/reading';

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
  const put = (n: number): void => {
    if (end + n > rows.length) {
      const wider = new Int32Array(rows.length * 2);
      wider.set(rows);
      rows = wider;
    }
    rows.set(buffer.subarray(0, n), end);
    end += n;
  };
  for (const block of reading.blocks) {
    for (let at = block.from; at < block.to; at++) {
      starts[at] = end;
      const own = wordFeatures(outline, reading, at, block.from, block.to, buffer);
      put(echo ? echoFeatures(outline, echo, at, block.from, block.to, buffer, own) : own);
      put(segmentFeatures(outline, reading, outline.segmentOf[at] as number, buffer));
      put(sentenceFeatures(outline, reading, outline.sentenceOf[at] as number, buffer));
    }
  }
  starts[count] = end;
  return { rows: rows.slice(0, end), starts };
}
