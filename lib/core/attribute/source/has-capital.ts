import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';

/** Whether a word from one to before another has a capital. */
export function hasCapital(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(reading, at).capital) return true;
  return false;
}
