import { describe, expect, it } from 'vitest';
import { fits } from '../../../lib/context/figures/fits';
import type { Hedge, Quantity } from '../../../lib/core/model/figure';

const quantity = (hedge: Hedge, low: number | null, high: number | null): Quantity => ({
  low,
  high,
  hedge,
  unit: 'count',
});
const value = (at: number) => ({ value: at, low: null, high: null });

const cases: readonly (readonly [words: string, Quantity, at: number, fits: boolean])[] = [
  ['14,000', quantity('exact', 14_000, 14_000), 14_128, true],
  ['14,000', quantity('exact', 14_000, 14_000), 14_532, false],
  ['14,128', quantity('exact', 14_128, 14_128), 14_128, true],
  ['14,128', quantity('exact', 14_128, 14_128), 14_129, false],
  ['80', quantity('exact', 80, 80), 80.4, true],
  ['80', quantity('exact', 80, 80), 81, false],
  ['4.2', quantity('exact', 4.2, 4.2), 4.24, true],
  ['4.2', quantity('exact', 4.2, 4.2), 4.3, false],
  ['over 14,000', quantity('over', 14_000, null), 14_854, true],
  ['over 14,000', quantity('over', 14_000, null), 15_207, false],
  ['over 14,000', quantity('over', 14_000, null), 13_990, false],
  ['over 80%', quantity('over', 80, null), 81, true],
  ['under 14,000', quantity('under', null, 14_000), 13_100, true],
  ['under 14,000', quantity('under', null, 14_000), 14_100, false],
  ['nearly 14,000', quantity('nearly', 14_000, 14_000), 13_500, true],
  ['nearly 14,000', quantity('nearly', 14_000, 14_000), 14_100, false],
  ['about 14,000', quantity('about', 14_000, 14_000), 14_900, true],
  ['about 14,000', quantity('about', 14_000, 14_000), 15_100, false],
  ['between 20 and 30', quantity('between', 20, 30), 25, true],
  ['between 20 and 30', quantity('between', 20, 30), 31, false],
  ['dozens', quantity('vague', 24, null), 30, false],
];

describe('a figure and a published value', () => {
  it.each(cases)('«%s» %o and %d: %s', (_, given, at, expected) =>
    expect(fits(given, value(at))).toBe(expected),
  );

  it('meet where the issuer gives a range', () => {
    const estimate = { value: 64_260, low: 55_298, high: 78_525 };
    expect(fits(quantity('exact', 60_000, 60_000), estimate)).toBe(true);
    expect(fits(quantity('exact', 50_000, 50_000), estimate)).toBe(false);
  });
});
