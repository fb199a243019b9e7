import type { PageWords } from '../core/model/page-words';

/** Longer texts are no dateline. */
const LONGEST = 2_000;

/** A piece of a dateline, lower case, with its place in the text. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Numbers with their ordinal ending, clock times, words with inner dots, ISO dates, offsets: the pieces of a dateline. */
const TOKEN =
  /\d{4}[-/]\d{1,2}[-/]\d{1,2}(?:T[\d:.,+\-Z]{1,24})?|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}[:.]\d\d(?::\d\d)?|[+\-\u2212]\d\d:?\d\d|\d{1,6}|\p{L}(?:\.?\p{L}){0,19}/giu;

/** The pieces of a short text that may belong to a date. */
export const tokensOf = (text: string): Token[] =>
  [...text.slice(0, LONGEST).matchAll(TOKEN)].map((found) => ({
    text: found[0].toLowerCase(),
    start: found.index,
    end: found.index + found[0].length,
  }));

/** The next place at which something stands that says anything. */
export const skip = (tokens: readonly Token[], at: number, words: PageWords): number => {
  let next = at;
  while (words.dateFillers.includes(tokens[next]?.text ?? '')) next += 1;
  return next;
};
