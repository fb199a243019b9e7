import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { hasCapital } from './has-capital';

/** Longest words for whom something comes from, so that what is nested in them is soon at an end. */
const ORIGIN = 14;

/** How far behind its noun it is said who put out a writing: `a poll of 400 voters released on Friday by Tarnworth`. */
const APART = 12;

/** How far behind the participle its *by* stands. */
const ISSUED = 5;

/** `by`, `from the`: what leads from a noun to whom it comes from. */
const FROM: ReadonlySet<string> = new Set(['from', 'by', 'at']);

/** The words for whom something comes from, behind its noun, or null. */
export function originOf(reading: Reading, head: number, to: number): Range | null {
  const at = issuedBy(reading, head, to) ?? head + 1;
  if (at + 1 >= to) return null;
  const { lower } = wordAt(reading, at);
  if (!FROM.has(lower) && !(lower === 'in' && isPrintedIn(reading, head, at + 1))) return null;
  return to - at <= ORIGIN && hasCapital(reading, at + 1, to) ? { from: at + 1, to } : null;
}

/** Where the *by* stands behind a participle for putting out (`released on Friday [by]`) or what was studied, or null. */
function issuedBy({ words, lexicon }: Reading, head: number, to: number): number | null {
  const own = lexicon.sources.studies.has(words[head]?.lower ?? '');
  for (let at = head + 1; at < to && at < head + (own ? APART : 2) && words[at]?.kind !== 'mark'; at++) {
    // `a poll of 400 voters by Tarnworth`
    if (own && at > head + 1 && words[at]?.lower === 'by' && words[at + 1]?.capital) return at;
    if (!lexicon.sources.issuing.has(words[at]?.lower ?? '')) continue;
    for (let by = at + 1; by < to && by <= at + ISSUED; by++) if (words[by]?.lower === 'by') return by;
    return null;
  }
  return null;
}

/** `an article in [the Tarn Post]`: where a writing appeared; behind *in* alone it is more often a place. */
function isPrintedIn({ words, lexicon }: Reading, head: number, at: number): boolean {
  if (!lexicon.sources.printed.has(words[head]?.lower ?? '')) return false;
  const name = words[at + 1];
  if (words[at]?.lower !== 'the' || !name?.capital) return false;
  return !lexicon.places.has(name.lower) && !lexicon.leads.has(name.lower) && !lexicon.times.has(name.lower);
}

/** `[a study] by Tarnworth`: the words for whom a writing comes from, where the source ends with its noun. */
export function originBehind(reading: Reading, head: number, to: number): Range | null {
  const { words, lexicon } = reading;
  const { lower } = wordAt(reading, head);
  if (lexicon.heads.get(lower) !== 'document' && !lexicon.sources.writings.has(lower)) return null;
  const isRight = head === to - 1 && FROM.has(words[to]?.lower ?? '');
  if (!isRight && !lexicon.sources.studies.has(lower)) return null;
  let end = to;
  const isVerb = ({ capital, lower }: Word): boolean => !capital && lexicon.cues.has(lower);
  while (end < to + ORIGIN && words[end]?.kind === 'word' && !isVerb(wordAt(reading, end))) end++;
  return originOf(reading, head, end);
}
