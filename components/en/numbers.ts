import { inSigns, type Working } from '../../lib/core/model/working';

/** BCP 47; its spelling, dates and numbers are the catalogue's. */
export const LANGUAGE = 'en-GB';

const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);

const lists = new Intl.ListFormat(LANGUAGE);

/** `a, b and c` */
export const listed = (items: readonly string[]): string => lists.format(items);

/** Which of a noun's two forms goes with a number. */
export const formFor = (n: number, one: string, other: string): string =>
  plurals.select(n) === 'one' ? one : other;

/** A number as it is written. */
export const number = (n: number): string => numbers.format(n);

/** Worked out to two decimals: nobody needs more to see that two numbers differ. */
const signs = (percent: boolean): ((value: number) => string) => {
  const unit = percent ? ({ style: 'unit', unit: 'percent' } as const) : {};
  const format = new Intl.NumberFormat(LANGUAGE, { ...unit, maximumFractionDigits: 2 });
  return (value) => format.format(value).replace('-', '−');
};
const SIGNS = { number: signs(false), percent: signs(true) };

/** A calculation in a line. */
export const reckoned = (working: Working): string => inSigns(working, SIGNS);

/** `3 quotations`: the number and the noun in the form that goes with it. */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${formFor(n, one, other)}`;
