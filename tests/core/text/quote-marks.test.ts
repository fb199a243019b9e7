import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CLIPPED } from '../../../lib/core/language/en/function-words';
import type { Quotation } from '../../../lib/core/model/quotation';
import type { Span } from '../../../lib/core/model/span';
import { pairQuoteMarks } from '../../../lib/core/text/quote-marks';
import { NO_QUOTATIONS, QUOTATIONS } from '../../cases/core/quotations';
import { growth, IN_STEP } from '../../support/growth';
import { marked, textsOf } from '../../support/marked';

const clipped = new Set(CLIPPED);
const whole = (text: string): Span[] => [{ start: 0, end: text.length }];
const scan = (text: string, blocks = whole(text)): Quotation[] => pairQuoteMarks(text, blocks, clipped);

/** Paragraphs of a text, parted by blank lines. */
function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    spans.push({ start: at, end: at + part.length });
    at += part.length + 2;
  }
  return spans;
}

describe('the quotation scanner', () => {
  it.each(QUOTATIONS)('finds a quotation: %s', (_, notation) => {
    const { text, spans } = marked(notation);
    const outer = scan(text).filter((quotation) => quotation.depth === 0);
    expect(outer.map(({ span }) => text.slice(span.start, span.end))).toEqual(textsOf(spans, 'q'));
  });

  it.each(NO_QUOTATIONS)('finds none: %s', (_, text) => {
    expect(scan(text)).toEqual([]);
  });

  it('leaves the marks out of what is inside', () => {
    const text = 'She said, “The weir holds.”';
    expect(scan(text).map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['The weir holds.']);
  });

  it('counts how deep a quotation stands', () => {
    expect(scan('“a ‘b “c” d’ e”').map(({ depth }) => depth)).toEqual([0, 1, 2]);
  });

  it('carries a quotation on into the next paragraph when that opens again', () => {
    const text = '“First we looked.\n\n“Then we left.”';
    const [first, second] = scan(text, paragraphs(text));
    expect(first?.closed).toBe(false);
    expect(second?.continues).toBe(0);
    expect(second?.closed).toBe(true);
  });

  it('does not carry on a quotation that was closed', () => {
    const text = '“First we looked.”\n\n“Then we left.”';
    expect(scan(text, paragraphs(text)).map(({ continues }) => continues)).toEqual([null, null]);
  });

  it('does not carry on over a paragraph between', () => {
    const text = '“First we looked.\n\nIt rained.\n\n“Then we left.”';
    expect(scan(text, paragraphs(text)).map(({ continues }) => continues)).toEqual([null, null]);
  });

  it('drops a stray opening mark when whole quotations follow in the paragraph', () => {
    const text = 'A “stray mark. “The weir holds,” she said.';
    expect(scan(text).map(({ span }) => text.slice(span.start, span.end))).toEqual(['“The weir holds,”']);
  });

  it('keeps order, range and nesting for any marks in any text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      "''",
      ' ',
      'a',
      's',
      'Weir',
      '6',
      '\n\n',
      '—',
      '.',
      '\u0301',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const found = scan(text, paragraphs(text));
        found.forEach(({ span, inner, depth }, at) => {
          expect(
            0 <= span.start &&
              span.start <= inner.start &&
              inner.start <= inner.end &&
              inner.end <= span.end &&
              span.end <= text.length,
          ).toBe(true);
          expect(span.start).toBeGreaterThanOrEqual(found[at - 1]?.span.start ?? 0);
          const holders = found.filter(
            (other) => other.span.start < span.start && span.end <= other.span.end,
          );
          expect(depth).toBeLessThanOrEqual(holders.length);
        });
        expect(scan(text, paragraphs(text))).toEqual(found);
      }),
    );
  });

  it.each(['“', '"', '‘', "'", '«', '»', '”', "''", '“a ', '‘s ', '"a'])(
    'takes time in step with 20,000 of %s, unbalanced',
    (mark) => {
      expect(growth((times) => scan(`${mark} `.repeat(times)), 20_000)).toBeLessThan(IN_STEP);
    },
  );
});
