import type { Span } from '../../lib/core/model/span';

const LETTER = /[\p{L}\p{N}]/u;

/** The offsets of all letters and digits that some stretches of a text hold. */
export function lettersIn(text: string, spans: readonly Span[]): ReadonlySet<number> {
  const offsets = new Set<number>();
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (LETTER.test(text.charAt(at))) offsets.add(at);
  return offsets;
}

/** How many offsets two sets share. */
export function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let count = 0;
  for (const offset of few) if (many.has(offset)) count++;
  return count;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu;

/** How many words some stretches of a text hold; what apostrophes, hyphens and stops hold together is one. */
export function wordsIn(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + (text.slice(start, end).match(WORD)?.length ?? 0), 0);
}
