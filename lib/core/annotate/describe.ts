import type { TextPositionSelector, TextQuoteSelector } from '../model/selector';
import type { Span } from '../model/span';
import { textOf } from '../model/span';

/** How much stands before and behind the words, in UTF-16 units: enough to tell two like phrases of one article apart. */
const CONTEXT = 32;

/** Does not cut a pair of surrogates in two. */
const isInsidePair = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
};

/**
 * A span as W3C selectors: its words with their surroundings, and its offsets. `match` takes them back to the span, in
 * the same text by the offsets, in an altered one by the words.
 */
export function describe(text: string, span: Span): [TextQuoteSelector, TextPositionSelector] {
  let from = Math.max(0, span.start - CONTEXT);
  let to = Math.min(text.length, span.end + CONTEXT);
  if (isInsidePair(text, from)) from++;
  if (isInsidePair(text, to)) to--;
  return [
    {
      type: 'TextQuoteSelector',
      exact: textOf(text, span),
      prefix: text.slice(from, span.start),
      suffix: text.slice(span.end, Math.max(to, span.end)),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
}
