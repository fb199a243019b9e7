import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isAdverb } from './adverb';
import { afterDateline } from './after-dateline';
import { antecedent } from './antecedent';
import { pursues } from './infinitive';
import { isOfOffice } from './of-office';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { INNER_MARKS, isAbbreviationStop, isQuoted, LONGEST, wordAt } from './phrase-marks';

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where']);
/** Endings of nouns for what is done or is so; nobody is called by them. */
const THING = /(?:tion|ment|ness|ship|ity|ance|ence)$/;
/** What stands behind a span of time: *hours before*, *a day after*, *eight years ago*. */
const BESIDE_TIME = new Set(['before', 'after', 'earlier', 'later', 'ago']);
/** How many insertions are looked over between a name and its verb. */
const INSERTIONS = 3;
/** How many circumstances are looked over before a subject. */
const CIRCUMSTANCES = 3;

/** Adverbs and auxiliaries before a verb; returns the last word before them. */
export function beforeVerbGroup(reading: Reading, verb: number, floor: number): number {
  const { lexicon } = reading;
  let at = verb - 1;
  while (at >= floor && !isQuoted(reading, at)) {
    const { lower } = wordAt(reading, at);
    // `has since confirmed`
    const since = lower === 'since' && lexicon.auxiliaries.has(reading.words[at - 1]?.lower ?? '');
    // `CORDEN TODAY`
    const named = wordAt(reading, at).capital && at > floor && wordAt(reading, at - 1).capital;
    if (
      (!isAdverb(reading, at) || named) &&
      !since &&
      !(lexicon.auxiliaries.has(lower) && lower !== 'to') &&
      !lexicon.negations.has(lower)
    )
      break;
    at--;
  }
  return at;
}

/** The mark that matches the one at `at` to its left (`, … ,`, `( … )`, `— … —`), or -1. */
function partner(reading: Reading, at: number, floor: number): number {
  const close = wordAt(reading, at).lower;
  const open = close === ')' ? '(' : close === ']' ? '[' : close;
  for (let back = at - 1; back >= floor && back >= at - LONGEST; back--) {
    if (isQuoted(reading, back)) return -1;
    if (wordAt(reading, back).lower === open) return back;
  }
  return -1;
}

/** Where the phrase ends that may have brackets behind it: `Sen. Ann Lee (D-Corden)`. */
function overBrackets(reading: Reading, end: number, floor: number): number {
  const open = end > floor && wordAt(reading, end - 1).lower === ')' ? partner(reading, end - 1, floor) : -1;
  return open > floor ? open : end;
}

/** `the resignation of [his minister Ann Lee], who`: the person in a phrase whose own noun is none. */
function personBehind({ words, lexicon }: Reading, { from, to }: Range): Range {
  for (let at = from + 1; at + 1 < to; at++) {
    const { lower } = words[at] as Word;
    if (!lexicon.prepositions.has(lower)) continue;
    const head = words[at - 1] as Word;
    const speaks = head.capital || lexicon.heads.has(head.lower) || lexicon.titles.has(head.lower);
    const isThing = !speaks && !lexicon.callings.has(head.lower) && THING.test(head.lower);
    return isThing && (words[to - 1] as Word).capital ? { from: at + 1, to } : { from, to };
  }
  return { from, to };
}

/** Whether what begins at a word can stand between commas behind a name: an age, an origin, an office. */
function isInsertion(reading: Reading, at: number): boolean {
  const { lower, kind } = wordAt(reading, at);
  const { lexicon } = reading;
  // `Ann Lee, D-Corden, said`
  const isParty = lower.charAt(1) === '-';
  const isPlace = lexicon.places.has(lower) && wordAt(reading, at + 1).lower === ',';
  return (
    kind === 'number' ||
    isParty ||
    isPlace ||
    lexicon.prepositions.has(lower) ||
    lexicon.titles.has(lower) ||
    ['a', 'an', 'the', 'who'].includes(lower)
  );
}

/** `[Ann Lee, host of “Late Desk,”] said`: the name before an apposition that ends with a title in quotation marks. */
function overTitle(reading: Reading, end: number, floor: number): Range | null {
  const { lexicon, text } = reading;
  const quotation = reading.quotations[reading.quotedBy[end] as number];
  if (text[(quotation?.inner.end ?? 0) - 1] !== ',') return null;
  let at = end;
  while (at > floor && isQuoted(reading, at)) at--;
  const { lower } = wordAt(reading, at);
  if (!lexicon.prepositions.has(lower) && lower !== "'s") return null;
  while (at > floor && at > end - LONGEST && wordAt(reading, at).lower !== ',') {
    if (isQuoted(reading, at) || lexicon.cues.has(wordAt(reading, at).lower)) return null;
    at--;
  }
  const phrase = at > floor && wordAt(reading, at - 1).capital ? phraseBefore(reading, at, floor) : null;
  return phrase && { from: phrase.from, to: end + 1 };
}

/**
 * The subject of the verb at `verb`: the noun phrase before it, over adverbs and auxiliaries, an apposition or a
 * relative clause. Null where none stands (a shared subject, an inversion).
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Range | null {
  const { lexicon } = reading;
  const at = beforeVerbGroup(reading, verb, floor);
  if (at < floor) return null;
  if (isQuoted(reading, at)) return overTitle(reading, at, floor);
  const { lower, kind } = wordAt(reading, at);
  if (kind === 'mark' && !INNER_MARKS.has(lower) && !isAbbreviationStop(reading, at)) {
    if (lower !== ',' && lower !== ')' && lower !== ']' && lower !== '—' && lower !== '–') return null;
    let open = partner(reading, at, floor);
    if (open <= floor) return null;
    // `Ann Lee, 58, of Corden, said`: over several insertions back to the name.
    for (let more = 0, back = open; more < INSERTIONS && lower === ','; more++) {
      back = partner(reading, back, floor);
      if (back <= floor || !isInsertion(reading, back + 1)) break;
      const { capital, kind } = wordAt(reading, back - 1);
      if (capital) open = back;
      else if (kind !== 'number') break;
    }
    const phrase = phraseBefore(reading, overBrackets(reading, open, floor), floor);
    if (!phrase) return null;
    const inner = wordAt(reading, open + 1).lower;
    const apposition =
      lower === ',' && !RELATIVE.has(inner) && !lexicon.prepositions.has(inner) && !inner.endsWith('ing');
    return apposition ? { from: phrase.from, to: at } : phrase;
  }
  if (RELATIVE.has(lower) && lower !== 'where' && lower !== 'whose') {
    const end = at > floor && wordAt(reading, at - 1).lower === ',' ? at - 1 : at;
    const written = end > floor ? phraseBefore(reading, end, floor) : null;
    const phrase = written && end < at ? antecedent(reading, written) : written;
    return phrase && lower === 'who' ? personBehind(reading, phrase) : phrase;
  }
  if (lexicon.pronouns.has(lower)) return { from: at, to: at + 1 };
  if (lexicon.coordinators.has(lower) || lower === 'but' || lexicon.subordinators.has(lower)) return null;
  return phraseBefore(reading, at + 1, floor);
}

/** `Ann Lee [ran] for office`, `Lee [largely] ran`: what goes on behind a name in small letters. */
function isVerbBehindName(reading: Reading, at: number): boolean {
  if (!wordAt(reading, at - 1).capital) return false;
  const { lower } = wordAt(reading, at);
  return reading.lexicon.pastForms.has(lower) || lower.endsWith('ly');
}

/** `[Asked] about the weir, Lee …`, `[Marking] the day, Lee …`: a participle before the subject. */
function isFronted(reading: Reading, at: number, next: string): boolean {
  const { lexicon } = reading;
  const { lower } = wordAt(reading, at);
  const row = lexicon.cues.get(lower)?.at(-1);
  const isParticiple =
    (lower.endsWith('ing') && lower.length > 5 && !lexicon.places.has(lower)) || row?.stance === 'asking';
  const { prepositions, determiners, possessives, subordinators } = lexicon;
  return isParticiple && [prepositions, determiners, possessives, subordinators].some((set) => set.has(next));
}

/** Whether a word opens a circumstance: `On Monday`, `even as prices fell`, `Hours before the vote`. */
function isCircumstance(reading: Reading, at: number): boolean {
  const next = reading.words[at + 1]?.lower ?? '';
  const time = wordAt(reading, at).lower.endsWith('s') ? next : (reading.words[at + 2]?.lower ?? '');
  if (BESIDE_TIME.has(time) && (time === next || time === 'ago' || reading.lexicon.times.has(next)))
    return true;
  const { lower } = wordAt(reading, at);
  const { prepositions, subordinators, times, adverbs } = reading.lexicon;
  if (isFronted(reading, at, next)) return true;
  return prepositions.has(lower) || subordinators.has(lower) || times.has(lower) || adverbs.has(lower);
}

/** The subject of the clause that begins at `floor`, for a verb that shares it (`NASA confirmed it and said`). */
export function clauseSubject(reading: Reading, floor: number, limit: number): Range | null {
  const { lexicon } = reading;
  let start = afterDateline(reading, floor, limit);
  // Circumstances before the subject end with a comma, each: `On Monday, even as prices fell, Lee …`.
  for (let more = 0; more < CIRCUMSTANCES && isCircumstance(reading, start); more++) {
    let comma = start;
    while (comma < limit && comma < start + LONGEST && wordAt(reading, comma).lower !== ',') comma++;
    if (comma + 1 >= limit || wordAt(reading, comma).lower !== ',') return null;
    start = comma + 1;
  }
  if (isCircumstance(reading, start)) return null;
  while (start < limit && lexicon.coordinators.has(wordAt(reading, start).lower)) start++;
  const phrase = start < limit ? phraseAfter(reading, start, limit) : null;
  if (
    !phrase ||
    wordAt(reading, phrase.from).lower === 'there' ||
    lexicon.subordinators.has(wordAt(reading, phrase.from).lower)
  )
    return null;
  for (let at = phrase.from; at < phrase.to; at++) {
    const { lower, capital, kind } = wordAt(reading, at);
    if (
      at > phrase.from &&
      kind === 'word' &&
      !capital &&
      (lower.endsWith('ed') || lexicon.cues.has(lower) || pursues(lower) || isVerbBehindName(reading, at)) &&
      !lexicon.heads.has(lower) &&
      !isOfOffice(reading, at)
    )
      return { from: phrase.from, to: at };
  }
  return phrase;
}
