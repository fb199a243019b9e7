import type { Span } from '../model/span';

const PAIRS = [
  ['[', ']'],
  ['(', ')'],
] as const;

/** Stretches in square or round brackets, without the brackets, in order. A bracket that never closes is none. Linear. */
export function bracketsIn(text: string): Span[] {
  const spans: Span[] = [];
  for (const [open, close] of PAIRS) {
    let start = text.indexOf(open);
    while (start >= 0) {
      const end = text.indexOf(close, start);
      if (end < 0) break;
      spans.push({ start: start + 1, end });
      start = text.indexOf(open, end);
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
