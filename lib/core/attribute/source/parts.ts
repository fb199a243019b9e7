import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Range } from '../pattern';

/** Marks and words at which the part of a source that says who it is ends. */
const CUTS: ReadonlySet<string> = new Set([',', '(', '—', '–', ':', ';', 'who', 'which', 'that', 'whose']);

/** The part of a source up to its first comma, bracket or relative word. */
export function partFrom(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !CUTS.has(wordAt(reading, at).lower)) at++;
  return at;
}

/** `Lee and Tarn`, `both the IMF and Ann Lee`: the parts of a source that names several, or none where it names one. */
export function partsOf(reading: Reading, { from, to }: Range): Range[] {
  const parts: Range[] = [];
  let start = wordAt(reading, from).lower === 'both' ? from + 1 : from;
  let joined = false;
  for (let at = start; at < to; at++) {
    const { lower } = wordAt(reading, at);
    if (lower !== 'and' && lower !== ',') continue;
    joined ||= lower === 'and';
    if (at > start) parts.push({ from: start, to: at });
    start = at + 1;
  }
  if (start < to) parts.push({ from: start, to });
  return joined && parts.length > 1 ? parts : [];
}

/** `Lee and her team`: the one who is named, and those of whom nothing is said. */
export function withoutCompany({ words, lexicon }: Reading, { from, to }: Range): Range {
  for (let at = from + 1; at + 2 < to; at++)
    if (words[at]?.lower === 'and' && lexicon.possessives.has(words[at + 1]?.lower ?? ''))
      return { from, to: at };
  return { from, to };
}

/** A source without the marks at its ends and the ending of an owner: what the words are the claim of. */
export function trimmed(reading: Reading, source: Range): Range {
  let { from, to } = source;
  const isMark = (at: number): boolean => wordAt(reading, at).kind === 'mark';
  while (from < to - 1 && isMark(from)) from++;
  while (to > from + 1 && (isMark(to - 1) || wordAt(reading, to - 1).lower === "'s")) to--;
  return { from, to };
}
