import type { Reading } from './reading';

type Index = ReadonlyMap<string, readonly (readonly string[])[]>;

const known = new WeakMap<readonly string[], Index>();

/** Phrases by their first word. Built once per list. */
function indexOf(phrases: readonly string[]): Index {
  const made = known.get(phrases);
  if (made) return made;
  const index = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const first = words[0] as string;
    index.set(first, [...(index.get(first) ?? []), words]);
  }
  known.set(phrases, index);
  return index;
}

/** Whether words in a row stand at a word of the reading. */
export function standAt(reading: Reading, at: number, row: readonly string[]): boolean {
  return row.every((word, step) => reading.words[at + step]?.lower === word);
}

/** How many words the first of several phrases has that stands at a word of the reading; 0 where none does. */
export function lengthAt(reading: Reading, at: number, phrases: readonly string[]): number {
  const word = reading.words[at];
  const rows = word && indexOf(phrases).get(word.lower);
  return rows?.find((row) => standAt(reading, at, row))?.length ?? 0;
}

/** Whether one of several phrases (lower case, single spaces) stands at a word of the reading. */
export const followedBy = (reading: Reading, at: number, phrases: readonly string[]): boolean =>
  lengthAt(reading, at, phrases) > 0;
