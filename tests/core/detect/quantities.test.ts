import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantities } from '../../../lib/core/detect/quantities';
import type { FoundQuantity } from '../../../lib/core/model/finding';
import { COUNTED, FIGURES, NO_FIGURES } from '../../cases/core/figures';
import { growth, IN_STEP } from '../../support/growth';
import { marked, textsOf } from '../../support/marked';
import { readingOf } from '../../support/reading-of';

const find = (text: string): FoundQuantity[] => quantities.find(readingOf(text)) as FoundQuantity[];

describe('figures', () => {
  it.each(FIGURES.map(([difficulty, notation, ...values]) => [difficulty, notation, values] as const))(
    'are found with value and hedge: %s',
    (_, notation, values) => {
      const { text, spans } = marked(notation);
      const found = find(text);
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(textsOf(spans, 'f'));
      expect(found.map(({ quantity: q }) => [q.low, q.high, q.hedge, q.unit])).toEqual(values);
    },
  );

  it.each(NO_FIGURES)('are not found in %s', (_, text) => {
    expect(find(text).map(({ span }) => text.slice(span.start, span.end))).toEqual([]);
  });

  it.each(COUNTED)('name what is counted: %s', (_, notation) => {
    const { text, spans } = marked(notation);
    const [one] = find(text);
    const of = one?.of ? [text.slice(one.of.start, one.of.end)] : [];
    expect(of).toEqual(textsOf(spans, 'o'));
  });

  it('name what each of several counts', () => {
    const text = 'Over 300 homes were lost, and over 14,000 have left.';
    expect(find(text).map(({ of }) => (of ? text.slice(of.start, of.end) : null))).toEqual([
      'homes',
      'have left',
    ]);
  });

  it('read other digits as their values', () => {
    expect(find('There are \uFF12\uFF15\uFF10 homes there.').map(({ quantity }) => quantity.low)).toEqual([
      250,
    ]);
  });

  it('read back what was rendered', () => {
    const value = fc.integer({ min: 10, max: 999_999_999 });
    fc.assert(
      fc.property(value, (number) => {
        const text = `They counted ${number.toLocaleString('en-GB')} homes there.`;
        // A year is no figure.
        fc.pre(number >= 10_000 || number < 1_000);
        expect(find(text).map(({ quantity }) => quantity.low)).toEqual([number]);
      }),
    );
  });

  it.each([
    ['hard spaces', '\u00A0'],
    ['thin spaces', '\u202F'],
    ['commas', ','],
  ])('read back what was grouped by %s', (_, mark) => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 999_999_999 }), (number) => {
        const text = `They counted ${number.toLocaleString('en-GB').replaceAll(',', mark)} homes there.`;
        expect(find(text).map(({ quantity }) => quantity.low)).toEqual([number]);
      }),
    );
  });

  it('have a finite value that is in order, or none, in any text', () => {
    const piece = fc.constantFrom(
      '1',
      '23',
      '4,000',
      '.',
      ',',
      '%',
      '$',
      ' ',
      ' million',
      ' to ',
      '-',
      '–',
      'one',
      ' in ',
      'five',
      ' between ',
      ' and ',
      'about ',
      'half',
      ' of ',
      '\u0663',
      '\u200B',
      'per',
      ' killed',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const { span, quantity } of find(text)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
          end = span.end;
          expect(quantity.low !== null || quantity.high !== null).toBe(true);
          for (const value of [quantity.low, quantity.high])
            expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it.each(['1,', '9', '1 to ', 'one hundred and ', '1.', '$', 'between 1 and ', 'two-thirds of ', 'about '])(
    'take time in step with 20,000 of %s',
    (piece) => {
      expect(growth((times) => find(piece.repeat(times)), 20_000)).toBeLessThan(IN_STEP);
    },
  );
});
