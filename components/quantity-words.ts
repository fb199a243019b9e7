import type { Quantity } from '../lib/core/model/figure';

/** UCUM units for which Intl.NumberFormat has words in every language (ECMA-402, sanctioned simple units). */
const SANCTIONED: ReadonlyMap<string, string> = new Map([
  ['km', 'kilometer'],
  ['m', 'meter'],
  ['cm', 'centimeter'],
  ['mm', 'millimeter'],
  ['[mi_i]', 'mile'],
  ['[yd_i]', 'yard'],
  ['[ft_i]', 'foot'],
  ['[in_i]', 'inch'],
  ['kg', 'kilogram'],
  ['g', 'gram'],
  ['[lb_av]', 'pound'],
  ['[oz_av]', 'ounce'],
  ['[stone_av]', 'stone'],
  ['har', 'hectare'],
  ['[acr_us]', 'acre'],
  ['l', 'liter'],
  ['L', 'liter'],
  ['mL', 'milliliter'],
  ['[gal_us]', 'gallon'],
  ['Cel', 'celsius'],
  ['[degF]', 'fahrenheit'],
  ['km/h', 'kilometer-per-hour'],
  ['[mi_i]/h', 'mile-per-hour'],
  ['By', 'byte'],
  ['MBy', 'megabyte'],
  ['GBy', 'gigabyte'],
  ['TBy', 'terabyte'],
]);

/** The words of a language around a value. Each takes the value with its unit, in words. */
export interface QuantityWords {
  /** Units for which Intl has no words: UCUM code → the value with its unit. `points` stands here as well. */
  readonly units: ReadonlyMap<string, (value: string, plural: Intl.LDMLPluralRule) => string>;
  atLeast(value: string): string;
  atMost(value: string): string;
  between(low: string, high: string): string;
  readonly open: string;
}

const CURRENCY = /^[A-Z]{3}$/;

/** No figure in the news is stated more finely. */
const FRACTION = { maximumFractionDigits: 3 } as const;

/** A number with its unit in the words of `language` (BCP 47). A unit that nobody has words for keeps its symbol. */
function amount(value: number, unit: string, language: string, words: QuantityWords): string {
  const format = (options: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(language, { ...FRACTION, ...options }).format(value);
  if (unit === 'count') return format({});
  const own = words.units.get(unit);
  if (own !== undefined) return own(format({}), new Intl.PluralRules(language).select(value));
  if (unit === 'percent') return format({ style: 'unit', unit: 'percent', unitDisplay: 'long' });
  if (CURRENCY.test(unit)) {
    return format({ style: 'currency', currency: unit, currencyDisplay: 'name', minimumFractionDigits: 0 });
  }
  const named = SANCTIONED.get(unit);
  return named === undefined
    ? `${format({})} ${unit}`
    : format({ style: 'unit', unit: named, unitDisplay: 'long' });
}

/** What a quantity amounts to: `14,000 or more`, `20 percent to 30 percent`. A side that is open is said to be. */
export function quantityWords({ low, high, unit }: Quantity, language: string, words: QuantityWords): string {
  const say = (value: number): string => amount(value, unit, language, words);
  if (low === null) return high === null ? words.open : words.atMost(say(high));
  if (high === null) return words.atLeast(say(low));
  return low === high ? say(low) : words.between(say(low), say(high));
}
