import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';

/** Letters that end with a digit or hold a line: by which somebody writes on a forum. */
const HANDLE = /^(?:[a-z]{3}[a-z._-]*\d+|[a-z\d]+_[a-z\d_]+)$/;

/** `[weirwatcher7] wrote`: a name that somebody took, in small letters. */
export function isHandle({ words, text }: Reading, { from, to }: Range): boolean {
  if (to - from !== 1) return false;
  const { start, end } = words[from] as Word;
  return HANDLE.test(text.slice(start, end));
}
