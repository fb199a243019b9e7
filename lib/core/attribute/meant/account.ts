import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import type { Known } from '../people';
import type { Scene } from './scene';

/** `@[AnnLee]`: whether some words are the account of somebody on a network. */
export const isAccount = ({ reading: { words, text } }: Scene, { from }: Range): boolean =>
  text.charAt((words[from] as Word).start - 1) === '@';

/** Whose account it is: the one person of the article by whose whole name it goes, or null. */
export function accountOf({ reading: { words, text }, known }: Scene, { from }: Range): Known | null {
  const { start, end } = words[from] as Word;
  const letters = text.slice(start, end).toLowerCase();
  return known.find(({ kind, name }) => kind === 'person' && isWrittenAs(name, letters)) ?? null;
}

/** Lengths are compared first: an article may name thousands of people and accounts. */
const isWrittenAs = (name: string, letters: string): boolean =>
  name.length > letters.length &&
  name.length < 2 * letters.length &&
  name.includes(' ') &&
  name.charAt(0).toLowerCase() === letters.charAt(0) &&
  name.replace(/[^\p{L}]/gu, '').toLowerCase() === letters;
