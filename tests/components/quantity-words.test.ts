import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRINGS_EN } from '../../components/strings-en';
import { FIGURE_WORDS } from '../../lib/core/language/en/figure-words';
import type { Quantity } from '../../lib/core/model/figure';

const CASES: readonly (readonly [low: number | null, high: number | null, unit: string, said: string])[] = [
  [14_000, null, 'count', '14,000 or more'],
  [null, 50, 'count', '50 or less'],
  [340, 340, 'count', '340'],
  [20, 30, 'percent', '20 per cent to 30 per cent'],
  [66.67, 66.67, 'percent', '66.67 per cent'],
  [0.3, 0.3, 'points', '0.3 points'],
  [1, 1, 'points', '1 point'],
  [4_200_000, 4_200_000, 'GBP', '4,200,000 British pounds'],
  [35, 35, 'USD', '35 US dollars'],
  [1.8, 1.8, 'km', '1.8 kilometres'],
  [21, 21, 'Cel', '21 degrees Celsius'],
  [70, 70, '[mi_i]/h', '70 miles per hour'],
  // open on both sides: «some», «a number of»
  [null, null, 'count', 'No number is given'],
  [3.4, 3.4, 'GW', '3.4 gigawatts'],
  [1, 1, '[sft_i]', '1 square foot'],
  // a unit that nobody has words for keeps its symbol
  [3.4, 3.4, 'TW', '3.4 TW'],
  // three capitals that are no currency in use
  [5, 5, 'XQZ', '5 XQZ'],
  [-3, -3, 'Cel', '-3 degrees Celsius'],
  [0, 0, 'count', '0'],
];

describe('what a quantity amounts to', () => {
  it.each(CASES)('%s to %s in %s: %s', (low, high, unit, said) => {
    expect(STRINGS_EN.quantity({ low, high, unit, hedge: 'exact' })).toBe(said);
  });

  it('is said in words for every unit that is read in English', () => {
    const units = new Set(FIGURE_WORDS.units.map(({ unit }) => unit));
    expect(units.size).toBeGreaterThan(30);
    const said = [...units].map((unit) => STRINGS_EN.quantity({ low: 2, high: 2, unit, hedge: 'exact' }));
    expect(said.filter((words) => !/^2 [\p{L}\- ]{3,}$/u.test(words))).toEqual([]);
  });

  it('is said for any value and any unit', () => {
    const side = fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }));
    const unit = fc.oneof(fc.string(), fc.constantFrom('count', 'percent', 'points', 'EUR', 'km'));
    fc.assert(
      fc.property(side, side, unit, (low, high, name) => {
        const quantity: Quantity = { low, high, unit: name, hedge: 'about' };
        expect(STRINGS_EN.quantity(quantity)).not.toMatch(/undefined|NaN/);
      }),
    );
  });
});
