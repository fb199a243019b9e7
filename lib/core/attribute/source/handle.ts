import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';

/** Letters that end with a digit or hold a line: by which somebody writes on a forum. */
const HANDLE = /^(?:[a-z]{3}[a-z._-]*\d+|[a-z\d]+_[a-z\d_]+)$/;

/** Whether a name is one that somebody took, in small letters. */
export const isTaken = (name: string): boolean => HANDLE.test(name);

/**
 * `[weirwatcher7] wrote`: the name that somebody took, or null. A sentence gives it a capital at its beginning; then it has
 * to stand in small letters elsewhere.
 */
export function takenAt({ words, text }: Reading, at: number): string | null {
  const { start, end } = words[at] as Word;
  const written = text.slice(start, end);
  if (isTaken(written)) return written;
  const small = written.toLowerCase();
  return isTaken(small) && written.slice(1) === small.slice(1) && text.includes(small) ? small : null;
}

/** The name that somebody took, where a source is one: alone or before what they did (`[weirwatcher7] made a post`). Or null. */
export function handleIn(reading: Reading, { from, to }: Range): string | null {
  const next = to - from === 1 ? null : reading.words[from + 1];
  if (next && (next.capital || next.kind === 'mark' || next.lower === "'s" || next.lower === 'and'))
    return null;
  return takenAt(reading, from);
}
