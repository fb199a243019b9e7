import { numberWords } from '../number-words';

/** BCP 47; its spelling, dates and numbers are the catalogue's. */
export const LANGUAGE = 'en-GB';

export const { number, share, listed, formFor, reckoned } = numberWords(LANGUAGE);

/** `3 quotations`: the number and the noun in the form that goes with it. */
export const counted = (n: number, one: string, other: string): string =>
  `${number(n)} ${formFor(n, one, other)}`;

/** Parts of a line beside each other, `mayor, Velmouth`. */
export const parts = (items: readonly string[]): string => items.join(', ');
