import type { Selector, TextQuoteSelector } from '../model/selector';
import type { Span } from '../model/span';

/**
 * Most places that are weighed: a quotation of a word that stands a thousand times in a text cannot be told by the words
 * around it, and weighing them all would cost the square of the text.
 */
const MOST = 1_000;

/** How many units of `wanted` stand before `at`, counted from there to the left. */
function agreesBefore(text: string, at: number, wanted: string): number {
  let count = 0;
  while (count < wanted.length && count < at && text[at - 1 - count] === wanted[wanted.length - 1 - count])
    count++;
  return count;
}

function agreesAfter(text: string, at: number, wanted: string): number {
  let count = 0;
  while (count < wanted.length && text[at + count] === wanted[count]) count++;
  return count;
}

/** The place where the words stand, and of several the one whose surroundings agree best; null when they tie or are gone. */
function byWords(text: string, quote: TextQuoteSelector): Span | null {
  if (quote.exact === '') return null;
  let best: Span | null = null;
  let most = -1;
  let tied = false;
  let at = text.indexOf(quote.exact);
  for (let seen = 0; at >= 0 && seen < MOST; seen++) {
    const agreement =
      agreesBefore(text, at, quote.prefix) + agreesAfter(text, at + quote.exact.length, quote.suffix);
    if (agreement === most) tied = true;
    if (agreement > most) {
      most = agreement;
      tied = false;
      best = { start: at, end: at + quote.exact.length };
    }
    at = text.indexOf(quote.exact, at + 1);
  }
  return tied ? null : best;
}

/**
 * The span that some selectors mean in a text: by the offsets where the words still stand there with the same
 * surroundings, else by the words. Null where they are gone or cannot be told apart.
 */
export function match(text: string, selectors: readonly Selector[]): Span | null {
  const position = selectors.find((selector) => selector.type === 'TextPositionSelector');
  const quote = selectors.find((selector) => selector.type === 'TextQuoteSelector');
  if (!quote) {
    return position && position.start >= 0 && position.start <= position.end && position.end <= text.length
      ? { start: position.start, end: position.end }
      : null;
  }
  if (position && text.slice(position.start, position.end) === quote.exact) {
    const whole =
      agreesBefore(text, position.start, quote.prefix) === quote.prefix.length &&
      agreesAfter(text, position.end, quote.suffix) === quote.suffix.length;
    if (whole) return { start: position.start, end: position.end };
  }
  return byWords(text, quote);
}
