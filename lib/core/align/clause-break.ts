import type { Term } from './terms';

/** What ends a clause, between two words. */
const BREAK = /[,;:.()–—?!]|\s-\s/;

/** Whether a clause ends between two terms of a text that follow each other. */
export const breaksBetween = (text: string, before: Term, after: Term): boolean =>
  BREAK.test(text.slice(before.end, after.start));
