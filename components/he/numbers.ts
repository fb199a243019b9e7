import { numberWords } from '../number-words';

/** BCP 47; its spelling, dates and numbers are the catalogue's. */
export const LANGUAGE = 'he';

const words = numberWords(LANGUAGE);
export const { number, share, formFor, reckoned } = words;

/** A noun with its number: one of it, two, and more, before which the number stands in digits. */
export interface Forms {
  readonly one: string;
  readonly two: string;
  readonly other: string;
}

/** `ציטוט אחד`, `שני ציטוטים`, `3 ציטוטים` */
export function counted(n: number, { one, two, other }: Forms): string {
  const form = words.plural(n);
  if (form === 'one') return one;
  return form === 'two' ? two : `${number(n)} ${other}`;
}

/**
 * Words that may be of another script, kept apart from the direction of what stands around them (Unicode's first strong
 * isolate): a string cannot hold an element.
 */
export const apart = (text: string): string => `\u2068${text}\u2069`;

/** `א, ב ו-ג` of words that may be of another script. */
export const listed = (items: readonly string[]): string => words.listed(items.map(apart));

/** Parts of a line beside each other. */
export const parts = (items: readonly string[]): string => items.map(apart).join(', ');

/** A particle of one letter before a word, or, with the hyphen that is due there, before a number. */
export const joined = (particle: string, text: string): string =>
  `${particle}${/^\d/.test(text) ? '־' : ''}${text}`;
