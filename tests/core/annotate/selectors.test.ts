import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describe as selectorsOf } from '../../../lib/core/annotate/describe';
import { match } from '../../../lib/core/annotate/match';
import { growth, IN_STEP } from '../../support/growth';

const TEXT = 'The weir holds. The mayor left. The weir holds. The town slept.';
const second = { start: 32, end: 46 };

describe('selectors', () => {
  it('name the words, what stands around them, and their offsets', () => {
    expect(selectorsOf('a weir b', { start: 2, end: 6 })).toEqual([
      { type: 'TextQuoteSelector', exact: 'weir', prefix: 'a ', suffix: ' b' },
      { type: 'TextPositionSelector', start: 2, end: 6 },
    ]);
  });

  it('lead back to the same of two like phrases', () => {
    expect(match(TEXT, selectorsOf(TEXT, second))).toEqual(second);
  });

  it('lead to the moved words when something was put before them', () => {
    const moved = `Updated. ${TEXT}`;
    expect(match(moved, selectorsOf(TEXT, second))).toEqual({ start: second.start + 9, end: second.end + 9 });
  });

  it('lead to the words by offsets alone', () => {
    expect(match(TEXT, [{ type: 'TextPositionSelector', ...second }])).toEqual(second);
  });

  it('find nothing where the words are gone', () => {
    expect(match('The wall stands.', selectorsOf(TEXT, second))).toBeNull();
  });

  it('find nothing where two places fit alike', () => {
    const quote = { type: 'TextQuoteSelector', exact: 'weir', prefix: '', suffix: '' } as const;
    expect(match('weir and weir', [quote])).toBeNull();
  });

  it.each([
    { start: 4, end: 900 },
    { start: -1, end: 2 },
    { start: 9, end: 4 },
  ])('refuse offsets that are out of the text: %o', (span) => {
    expect(match(TEXT, [{ type: 'TextPositionSelector', ...span }])).toBeNull();
  });

  it('find nothing for no selector and for empty words', () => {
    expect(match(TEXT, [])).toBeNull();
    expect(match(TEXT, [{ type: 'TextQuoteSelector', exact: '', prefix: '', suffix: '' }])).toBeNull();
  });

  it('lead back from any span of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', minLength: 1, maxLength: 120 }),
        fc.nat(),
        fc.nat(),
        (text, a, b) => {
          const start = a % text.length;
          const end = start + 1 + (b % (text.length - start));
          expect(match(text, selectorsOf(text, { start, end }))).toEqual({ start, end });
        },
      ),
    );
  });

  it('stay quick where the words stand everywhere', () => {
    const sought = { type: 'TextQuoteSelector', exact: 'aaaa', prefix: 'b'.repeat(32), suffix: '' } as const;
    expect(growth((length) => match('a'.repeat(length), [sought]), 200_000)).toBeLessThan(IN_STEP);
  });
});
