import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { hasCapital } from './has-capital';

/** Longest words for whom something comes from, so that what is nested in them is soon at an end. */
const ORIGIN = 14;

/** `by`, `published by`, `from the`: what leads from a noun to whom it comes from. */
const FROM: ReadonlySet<string> = new Set(['from', 'by', 'at']);

/** The words for whom something comes from, right behind its noun, or null. */
export function originOf(reading: Reading, head: number, to: number): Range | null {
  let at = head + 1;
  if (reading.lexicon.sources.issuing.has(reading.words[at]?.lower ?? '')) {
    at++;
    while (at < to && at < head + 6 && wordAt(reading, at).lower !== 'by') at++;
  }
  if (at + 1 >= to || !FROM.has(wordAt(reading, at).lower)) return null;
  return to - at <= ORIGIN && hasCapital(reading, at + 1, to) ? { from: at + 1, to } : null;
}

/** `[a study] by Tarnworth`: the words for whom a writing comes from, where the source ends with its noun. */
export function originBehind(reading: Reading, head: number, to: number): Range | null {
  const { words, lexicon } = reading;
  if (head !== to - 1 || lexicon.heads.get(wordAt(reading, head).lower) !== 'document') return null;
  if (!FROM.has(words[to]?.lower ?? '')) return null;
  let end = to;
  const isVerb = ({ capital, lower }: Word): boolean => !capital && lexicon.cues.has(lower);
  while (end < to + ORIGIN && words[end]?.kind === 'word' && !isVerb(wordAt(reading, end))) end++;
  return originOf(reading, head, end);
}
