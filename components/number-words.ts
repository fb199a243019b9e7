import { inSigns, type Working } from '../lib/core/model/working';

/** What a language makes of numbers. */
interface NumberWords {
  /** A number as it is written. */
  number(n: number): string;
  /** A part of a whole, in per cent. */
  share(part: number, whole: number): string;
  /** Items one after the other, `a, b and c`. */
  listed(items: readonly string[]): string;
  /** Which of a noun's forms goes with a number; of two of them, `one` and every other. */
  plural(n: number): Intl.LDMLPluralRule;
  formFor(n: number, one: string, other: string): string;
  /** A calculation in a line. */
  reckoned(working: Working): string;
}

/** Made when it is first asked for: the engine takes milliseconds for what a page may never say. */
function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The numbers of `language` (BCP 47). */
export function numberWords(language: string): NumberWords {
  const format = (options: Intl.NumberFormatOptions) => once(() => new Intl.NumberFormat(language, options));
  const numbers = format({});
  const percents = format({ style: 'percent' });
  const plurals = once(() => new Intl.PluralRules(language));
  const lists = once(() => new Intl.ListFormat(language));
  // Worked out to two decimals: nobody needs more to see that two numbers differ.
  const signs = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const sign = format({ ...options, maximumFractionDigits: 2 });
    return (value) => sign().format(value).replace('-', '−');
  };
  const written = { number: signs({}), percent: signs({ style: 'unit', unit: 'percent' }) };
  return {
    number: (n) => numbers().format(n),
    share: (part, whole) => percents().format(whole === 0 ? 0 : part / whole),
    listed: (items) => lists().format(items),
    plural: (n) => plurals().select(n),
    formFor: (n, one, other) => (plurals().select(n) === 'one' ? one : other),
    reckoned: (working) => inSigns(working, written),
  };
}
