import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';

/** Longest noun phrase that is taken for a source, in words: a title, a name and an apposition fit; a paragraph does not. */
export const LONGEST = 28;

/** Marks that part what stands behind them from what stands before, among them those typed for a dash. */
export const DASHES: ReadonlySet<string> = new Set(['—', '–', '-', '--']);

/** Marks that stand inside a noun phrase. */
export const INNER_MARKS = new Set(['-', '–', '&', '/', "'", '’', '$', '%', '#', '@']);

export const isQuoted = (reading: Reading, at: number): boolean => (reading.quotedBy[at] as number) >= 0;

/** A full stop that belongs to the word before it: `Sen.`, `J.`. */
export function isAbbreviationStop(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (wordAt(reading, at).lower !== '.' || !before) return false;
  return (
    before.lower.length === 1 ||
    reading.lexicon.abbreviations.has(before.lower) ||
    reading.lexicon.ambiguousAbbreviations.has(before.lower)
  );
}
