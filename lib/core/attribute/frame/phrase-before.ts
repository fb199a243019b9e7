import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Range } from '../pattern';
import { isTold } from './cues';
import { opensPhrase } from './opens-phrase';
import { DASHES, INNER_MARKS, isAbbreviationStop, isQuoted, LONGEST } from './phrase-marks';

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'the', 'a', 'an', 'other', 'several']);

/** Whether the phrase goes on to the left over the *and* at `at`: two names, or a name and `his team`. */
function joins(reading: Reading, at: number, floor: number): boolean {
  const before = at - 1 >= floor ? wordAt(reading, at - 1) : null;
  const after = reading.words[at + 1];
  if (!before || !after || before.kind === 'mark') return false;
  return (
    (before.capital || reading.lexicon.heads.has(before.lower) || isOffices(reading, at)) &&
    (after.capital ||
      POSSESSIVE.has(after.lower) ||
      reading.lexicon.heads.has(after.lower) ||
      isOffices(reading, at))
  );
}

/** `the front-runner [and] former minister said`: two things that one is. */
const isOffices = ({ words, lexicon }: Reading, at: number): boolean =>
  (lexicon.titles.has(words[at - 1]?.lower ?? '') || lexicon.callings.has(words[at - 1]?.lower ?? '')) &&
  lexicon.sources.parting.has(words[at + 1]?.lower ?? '');

/** Where the noun phrase that ends before `end` begins. */
function phraseStart(reading: Reading, end: number, floor: number): number {
  const { lexicon } = reading;
  let at = end - 1;
  const least = Math.max(floor, end - LONGEST);
  while (at >= least && !isQuoted(reading, at)) {
    const { lower, kind, capital } = wordAt(reading, at);
    if (kind === 'mark') {
      if (!INNER_MARKS.has(lower) && !isAbbreviationStop(reading, at)) break;
    } else if (lexicon.coordinators.has(lower)) {
      if (!joins(reading, at, floor)) break;
    } else if (lower === 'to') {
      if (at - 1 < floor || !isSentTo(reading, at - 1)) break;
    } else if (lexicon.subordinators.has(lower)) {
      break;
    } else if (
      (lexicon.auxiliaries.has(lower) && lower !== "'s") ||
      (lexicon.pronouns.has(lower) && !capital)
    ) {
      break;
    } else if (lexicon.cues.has(lower) && !capital && isFiniteCue(reading, at)) {
      break;
    } else if (at > least && opensPhrase(reading, at)) return at;
    at--;
  }
  return at + 1;
}

/** `the [ambassador] to Noria`, `a [letter] to the board`: a noun behind which *to* goes on with the phrase. */
function isSentTo({ lexicon, words }: Reading, at: number): boolean {
  const lower = words[at]?.lower ?? '';
  return (
    lexicon.titles.has(lower) ||
    lexicon.heads.get(lower) === 'document' ||
    lexicon.sources.writings.has(lower)
  );
}

/** `said`, `told` inside a would-be phrase: a clause of its own ends there. */
function isFiniteCue(reading: Reading, at: number): boolean {
  const { lower } = wordAt(reading, at);
  const row = reading.lexicon.cues.get(lower)?.at(-1);
  return (
    !!row &&
    !isTold(reading, at, row) &&
    (row.frame === 'say' || row.frame === 'tell') &&
    (lower === row.forms[2] || lower === row.forms[1]) &&
    !reading.lexicon.heads.has(lower)
  );
}

/** Takes leading circumstances off (`On Tuesday`, `In a statement`, `But`). */
function trimStart(reading: Reading, range: Range): Range {
  const { lexicon } = reading;
  let { from } = range;
  const { to } = range;
  const lower = (at: number): string => wordAt(reading, at).lower;
  // `CORDEN (Agency) - The mayor`
  while (from < to - 1 && DASHES.has(lower(from))) from++;
  while (
    from < to - 1 &&
    (lexicon.coordinators.has(lower(from)) ||
      lexicon.subordinators.has(lower(from)) ||
      lexicon.adverbs.has(lower(from)))
  )
    from++;
  if (from < to - 1 && lexicon.prepositions.has(lower(from)) && lower(from) !== 'of') {
    for (let at = from + 2; at < to; at++) {
      const before = wordAt(reading, at - 1);
      const determined = lexicon.determiners.has(lower(at)) && !lexicon.prepositions.has(before.lower);
      const named =
        wordAt(reading, at).capital &&
        !lexicon.times.has(lower(at)) &&
        !lexicon.prepositions.has(before.lower) &&
        !lexicon.determiners.has(before.lower) &&
        before.lower !== "'s";
      if (determined || (named && (!before.capital || lexicon.times.has(before.lower)))) {
        from = at;
        break;
      }
    }
  }
  while (from < to - 1 && lexicon.times.has(lower(from)) && !wordAt(reading, from + 1).capital) from++;
  while (from < to - 1 && lexicon.times.has(lower(from))) from++;
  // `Monday’s Corden Post`
  if (from > range.from && from < to - 1 && lower(from) === "'s") from++;
  return { from, to };
}

/** The noun phrase that ends before word `end`, or null. */
export function phraseBefore(reading: Reading, end: number, floor: number): Range | null {
  const range = { from: phraseStart(reading, end, floor), to: end };
  if (range.from >= end) return null;
  const trimmed = trimStart(reading, range);
  return isNominal(reading, trimmed) ? trimmed : null;
}

/** A range that can be a source at all: it holds a name, a noun or a pronoun. */
function isNominal(reading: Reading, range: Range): boolean {
  const { lexicon } = reading;
  for (let at = range.from; at < range.to; at++) {
    const { kind, lower } = wordAt(reading, at);
    if (
      kind === 'mark' ||
      lexicon.prepositions.has(lower) ||
      lexicon.times.has(lower) ||
      lexicon.adverbs.has(lower)
    )
      continue;
    if (!lexicon.subordinators.has(lower)) return true;
  }
  return false;
}
