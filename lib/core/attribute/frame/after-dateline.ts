import { sentenceFrom, wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { DASHES } from './phrase-marks';

/** Longest line that says where and when a report was filed, in words. */
const LONGEST = 12;

/**
 * Where a sentence goes on behind the place where its report was filed (`CORDEN, Noria (Agency) — [The mayor] said`), or
 * `from`, where none stands there: a place at the head of a paragraph, up to a dash.
 */
export function afterDateline(reading: Reading, from: number, limit: number): number {
  const { start, end, kind, capital } = wordAt(reading, from);
  const surface = reading.text.slice(start, end);
  const shouted = surface.length > 2 && surface === surface.toUpperCase();
  const block =
    kind === 'word' && capital ? reading.sentences[sentenceFrom(reading, start)]?.block : undefined;
  if (block === undefined || reading.blocks[block]?.from !== from) return from;
  for (let at = from + 1; at < limit && at < from + LONGEST; at++) {
    const { lower, kind, capital } = wordAt(reading, at);
    if (DASHES.has(lower)) {
      let next = at + 1;
      while (next < limit && DASHES.has(wordAt(reading, next).lower)) next++;
      // `New York (Agency) – `: where the place is not in capitals, an agency is named behind it.
      return next < limit && (shouted || wordAt(reading, at - 1).lower === ')') ? next : from;
    }
    if (kind === 'word' && !capital) return from;
  }
  return from;
}
