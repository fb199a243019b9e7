import type { Reading, Sentence } from '../../text/reading';
import type { Range } from './scene';

const ENDS: ReadonlySet<string> = new Set([',', ';', ':', '—', '–', '(', ')', '?', '!']);
const JOINTS: ReadonlySet<string> = new Set([
  'and',
  'but',
  'because',
  'although',
  'while',
  'as',
  'since',
  'so',
]);

/** The clause around some words of a sentence: from the mark or joining word before them to the one behind. */
export function clauseAround(reading: Reading, sentence: Sentence, { from, to }: Range): Range {
  const ends = (at: number): boolean => ENDS.has(reading.words[at]?.lower ?? '');
  const joins = (at: number): boolean => JOINTS.has(reading.words[at]?.lower ?? '');
  let [start, end] = [from, to];
  while (start > sentence.from && !ends(start - 1) && !joins(start - 1)) start--;
  while (end < sentence.to && !ends(end) && !joins(end)) end++;
  if (end > to && reading.words[end - 1]?.lower === '.') end--;
  return { from: start, to: end };
}
