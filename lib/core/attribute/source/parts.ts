import { titleGoesOn } from '../../text/dated-title';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Range } from '../pattern';
import { isManner } from './manner';

/** Marks and words at which the part of a source that says who it is ends. */
const CUTS: ReadonlySet<string> = new Set([',', '(', '—', '–', ':', ';', 'who', 'which', 'that', 'whose']);

/** What stands before a word for a time: *this week*, *last month*. */
const TIMELY: ReadonlySet<string> = new Set(['this', 'last', 'next', 'late', 'early', 'earlier']);

/** The part of a source up to its first comma, bracket or relative word. */
export function partFrom(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && (!CUTS.has(wordAt(reading, at).lower) || titleGoesOn(reading, at))) at++;
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

/**
 * `Lee and other mayors`, `Lee and officials`: the one who is named, and those of whom nothing is said. `Lee and her team`
 * speak as one, which is not Lee.
 */
export function withoutCompany({ words, lexicon }: Reading, { from, to }: Range): Range {
  const isCompany = (lower: string): boolean => lower === 'other' || lexicon.heads.get(lower) === 'group';
  for (let at = from + 1; at + 1 < to; at++)
    if (words[at]?.lower === 'and' && isCompany(words[at + 1]?.lower ?? '')) return { from, to: at };
  return { from, to };
}

/** What may stand at the end of a source without belonging to it: a mark, `’s`, the verb or adverb behind a name (`Lee also`). */
function isBehind(reading: Reading, at: number): boolean {
  const { kind, lower, capital } = wordAt(reading, at);
  if (kind === 'mark' || lower === "'s") return true;
  const { adverbs, auxiliaries, pastForms } = reading.lexicon;
  // `Police are`, of which the tagger takes too much
  if (!capital && auxiliaries.has(lower)) return true;
  if (capital || !reading.words[at - 1]?.capital) return false;
  return adverbs.has(lower) || pastForms.has(lower) || lower.endsWith("n't") || isManner(reading, at);
}

/** `the committee [this week]`, `the minister [on Tuesday]`: where a source ends before the day on which it spoke. */
function withoutTime({ words, lexicon }: Reading, from: number, to: number): number {
  const last = words[to - 1];
  const before = words[to - 2];
  if (to < from + 3 || !last || !before || before.capital || !lexicon.times.has(last.lower)) return to;
  const leads = before.lower === 'on' || (!last.capital && TIMELY.has(before.lower));
  return leads ? to - 2 : to;
}

/** `the Weir Report, [2031 Norland Upland]`: with the words of the title before it. */
function withTitle(reading: Reading, from: number): number {
  if (!titleGoesOn(reading, from - 1)) return from;
  let start = from - 2;
  while (reading.words[start - 1]?.capital) start--;
  return start;
}

/** A source without the marks at its ends, the ending of an owner and the verb: what the words are the claim of. */
export function trimmed(reading: Reading, source: Range): Range {
  let { from, to } = source;
  while (from < to - 1 && wordAt(reading, from).kind === 'mark') from++;
  while (to > from + 1 && isBehind(reading, to - 1)) to--;
  return { from: withTitle(reading, from), to: withoutTime(reading, from, to) };
}
