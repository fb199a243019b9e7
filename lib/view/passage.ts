import type { Block } from '../core/model/article';
import { contains, type Span, textOf } from '../core/model/span';
import { excerpt, tail } from './excerpt';
import { legible } from './legible';

/** What joins pieces between which something else stands on the page. */
const GAP = ' … ';

/** The words of a span, ready to show; null for no span or one without a visible letter. */
export function words(text: string, span: Span | null): string | null {
  return span === null ? null : legible(textOf(text, span)) || null;
}

/** The words of several pieces in their order, joined so that the joint is seen. */
export const joined = (text: string, pieces: readonly Span[]): string =>
  pieces
    .map((piece) => legible(textOf(text, piece)))
    .filter((piece) => piece !== '')
    .join(GAP);

/** How many UTF-16 units a block may lend a figure on each side. */
const REACH = 70;

/** How much of the text is looked at for them: enough for REACH after white space is folded, on any ordinary page. */
const LOOK = 400;

/**
 * The words of a span's block just before and after it, shortened at words; empty at the block's edges. A side ends in
 * a space where the page has one there.
 */
export function surroundings(
  text: string,
  span: Span,
  blocks: readonly Block[],
): { readonly before: string; readonly after: string } {
  const home = blocks.find((block) => contains(block.span, span))?.span ?? span;
  const lead = text.slice(Math.max(home.start, span.start - LOOK), span.start);
  const rest = text.slice(span.end, Math.min(home.end, span.end + LOOK));
  const before = tail(legible(lead), REACH);
  const after = excerpt(legible(rest), REACH);
  return {
    before: before !== '' && /\s$/.test(lead) ? `${before} ` : before,
    after: after !== '' && /^\s/.test(rest) ? ` ${after}` : after,
  };
}
