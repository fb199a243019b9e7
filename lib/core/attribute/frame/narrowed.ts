import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Range } from '../pattern';

/**
 * Who speaks among words that end where a cue begins: behind the last conjunction with a subject of its own
 * (`The vote came as [a new poll] showed`, `a plan that [the board] made`), else all of them.
 */
export function narrowed(reading: Reading, source: Range): Range {
  const { subordinators, determiners } = reading.lexicon;
  for (let at = source.to - 1; at > source.from; at--) {
    const { lower, capital } = wordAt(reading, at);
    const opens = capital || determiners.has(lower);
    if (opens && subordinators.has(wordAt(reading, at - 1).lower)) return { from: at, to: source.to };
  }
  return source;
}
