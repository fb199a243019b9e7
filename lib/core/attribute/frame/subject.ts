import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isAdverb } from './adverb';
import { antecedent } from './antecedent';
import { coordinated } from './coordinated';
import { phraseBefore } from './phrase-before';
import { INNER_MARKS, isAbbreviationStop, isQuoted, LONGEST } from './phrase-marks';
import { relativeSubject } from './relative-subject';

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where']);
/** Endings of nouns for what is done or is so; nobody is called by them. */
const THING = /(?:tion|ment|ness|ship|ity|ance|ence)$/;
/** How many insertions are looked over between a name and its verb. */
const INSERTIONS = 3;

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

/** `Their suit, [filed] in Corden, …`: a participle that says more of the noun before its comma. */
function isParticipial({ words, lexicon }: Reading, at: number): boolean {
  const { lower } = words[at] as Word;
  const next = words[at + 1]?.lower ?? '';
  return (
    (lower.endsWith('ed') || lexicon.pastForms.has(lower) || lower === 'run') &&
    lexicon.prepositions.has(next)
  );
}

/** `Compare that with [Lee], who`: a phrase without the preposition it begins with. */
const overPreposition = ({ words, lexicon }: Reading, { from, to }: Range): Range =>
  from + 1 < to && words[to - 1]?.capital && lexicon.prepositions.has(words[from]?.lower ?? '')
    ? { from: from + 1, to }
    : { from, to };

/** `Ann Lee, [from Corden], who`: where somebody is from, which a comma parts from the name. */
const isOrigin = ({ words }: Reading, { from }: Range): boolean =>
  words[from - 1]?.lower === ',' && ['from', 'of'].includes(words[from]?.lower ?? '');

/** `[Ann Lee, 24, from Corden], who`: the name with it, or null where none stands before. */
function overOrigin(reading: Reading, { from, to }: Range, floor: number): Range | null {
  const { words } = reading;
  const aged = words[from - 2]?.kind === 'number' && words[from - 3]?.lower === ',';
  const name = phraseBefore(reading, aged ? from - 3 : from - 1, floor);
  return name && words[name.to - 1]?.capital ? { from: name.from, to } : null;
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
      if (back <= floor) break;
      const participial = isParticipial(reading, back + 1);
      if (!participial && !isInsertion(reading, back + 1)) break;
      const { capital, kind } = wordAt(reading, back - 1);
      if (capital || participial) open = back;
      else if (kind !== 'number') break;
    }
    const phrase = phraseBefore(reading, overBrackets(reading, open, floor), floor);
    if (!phrase) return null;
    const inner = wordAt(reading, open + 1).lower;
    const apposition =
      lower === ',' &&
      !RELATIVE.has(inner) &&
      !lexicon.prepositions.has(inner) &&
      !inner.endsWith('ing') &&
      !isParticipial(reading, open + 1);
    return apposition ? { from: phrase.from, to: at } : phrase;
  }
  if (RELATIVE.has(lower) && lower !== 'where' && lower !== 'whose') {
    const end = at > floor && wordAt(reading, at - 1).lower === ',' ? at - 1 : at;
    const written = end > floor ? phraseBefore(reading, end, floor) : null;
    const phrase = written && end < at ? antecedent(reading, written) : written;
    if (!phrase || lower !== 'who') return phrase;
    if (isOrigin(reading, phrase)) return overOrigin(reading, phrase, floor);
    return overPreposition(reading, personBehind(reading, phrase));
  }
  if (lexicon.pronouns.has(lower)) return { from: at, to: at + 1 };
  if (lexicon.coordinators.has(lower) || lower === 'but' || lexicon.subordinators.has(lower)) return null;
  const phrase = phraseBefore(reading, at + 1, floor);
  return phrase && (relativeSubject(reading, phrase, floor) ?? coordinated(reading, phrase, floor));
}
