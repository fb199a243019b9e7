import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** A word of several letters, all of them capitals: `PAC`. */
export function isShouted({ words, text }: Reading, at: number): boolean {
  const { start, end } = words[at] as Word;
  const surface = text.slice(start, end);
  return end - start > 1 && !surface.includes('.') && surface === surface.toUpperCase();
}
