import type { Reading } from './reading';

const YEAR = /^(?:1[89]|20)\d\d$/;
const DATED = /(?:^|, )(?:1[89]|20)\d\d /;

/** A year in figures, as titles have it. */
export const isYear = (word: string): boolean => YEAR.test(word);

/** `Weir Report, 2031 Norland`, `2031 Weir Census`: whether a name is a writing's for having a year. */
export const isDated = (name: string): boolean => DATED.test(name);

/** `the Weir Report[,] 2031 Norland Upland`: whether a title goes on behind a comma, with its year and what it tells of. */
export function titleGoesOn({ words, lexicon }: Reading, comma: number): boolean {
  const [noun, mark, year, next] = words.slice(Math.max(0, comma - 1), comma + 3);
  if (mark?.lower !== ',' || !noun?.capital || !next?.capital || !isYear(year?.lower ?? '')) return false;
  return lexicon.heads.get(noun.lower) === 'document';
}
