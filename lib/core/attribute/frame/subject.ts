import type { Reading } from '../../text/reading';
import type { Range } from '../pattern';
import { phraseAfter } from './phrase-after';
import { phraseBefore } from './phrase-before';
import { INNER_MARKS, isAbbreviationStop, isQuoted, LONGEST, wordAt } from './phrase-marks';

const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where']);
const JOINING = new Set(['and', 'or']);

/** Adverbs and auxiliaries before a verb; returns the last word before them. */
export function beforeVerbGroup(reading: Reading, verb: number, floor: number): number {
  const { lexicon } = reading;
  let at = verb - 1;
  while (at >= floor && !isQuoted(reading, at)) {
    const { lower } = wordAt(reading, at);
    const adverb =
      lexicon.adverbs.has(lower) ||
      (lower.length > 4 && lower.endsWith('ly') && !wordAt(reading, at).capital);
    // `has since confirmed`
    const since = lower === 'since' && lexicon.auxiliaries.has(reading.words[at - 1]?.lower ?? '');
    if (
      !adverb &&
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

/** Whether what begins at a word can stand between commas behind a name: an age, an origin, an office. */
function isInsertion(reading: Reading, at: number): boolean {
  const { lower, kind } = wordAt(reading, at);
  const { lexicon } = reading;
  return (
    kind === 'number' ||
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
    for (let more = 0; more < 2 && lower === ','; more++) {
      const earlier = partner(reading, open, floor);
      if (earlier <= floor || !wordAt(reading, earlier - 1).capital || !isInsertion(reading, earlier + 1))
        break;
      open = earlier;
    }
    const phrase = phraseBefore(reading, open, floor);
    if (!phrase) return null;
    const inner = wordAt(reading, open + 1).lower;
    const apposition =
      lower === ',' && !RELATIVE.has(inner) && !lexicon.prepositions.has(inner) && !inner.endsWith('ing');
    return apposition ? { from: phrase.from, to: at } : phrase;
  }
  if (RELATIVE.has(lower) && lower !== 'where' && lower !== 'whose') {
    const end = at > floor && wordAt(reading, at - 1).lower === ',' ? at - 1 : at;
    return end > floor ? phraseBefore(reading, end, floor) : null;
  }
  if (lexicon.pronouns.has(lower)) return { from: at, to: at + 1 };
  if (JOINING.has(lower) || lower === 'but' || lexicon.subordinators.has(lower)) return null;
  return phraseBefore(reading, at + 1, floor);
}

/** The subject of the clause that begins at `floor`, for a verb that shares it (`NASA confirmed it and said`). */
export function clauseSubject(reading: Reading, floor: number, limit: number): Range | null {
  const { lexicon } = reading;
  let start = floor;
  // Circumstances before the subject end with a comma.
  const opening = wordAt(reading, start).lower;
  if (
    lexicon.prepositions.has(opening) ||
    lexicon.subordinators.has(opening) ||
    lexicon.times.has(opening) ||
    lexicon.adverbs.has(opening)
  ) {
    let comma = start;
    while (comma < limit && comma < start + LONGEST && wordAt(reading, comma).lower !== ',') comma++;
    if (comma >= limit || wordAt(reading, comma).lower !== ',') return null;
    start = comma + 1;
  }
  while (start < limit && JOINING.has(wordAt(reading, start).lower)) start++;
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
      (lower.endsWith('ed') || lexicon.cues.has(lower)) &&
      !lexicon.heads.has(lower)
    ) {
      return at > phrase.from ? { from: phrase.from, to: at } : null;
    }
  }
  return phrase;
}
