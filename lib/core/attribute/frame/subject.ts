import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';

/** Longest noun phrase that is taken for a source, in words: a title, a name and an apposition fit; a paragraph does not. */
const LONGEST = 28;

const INNER_MARKS = new Set(['-', '–', '&', '/', "'", '’', '$', '%', '#', '@']);
const RELATIVE = new Set(['who', 'which', 'that', 'whose', 'where']);
const JOINING = new Set(['and', 'or']);
const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'the', 'a', 'an', 'other', 'several']);

const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;
const isQuoted = (reading: Reading, at: number): boolean => (reading.quotedBy[at] as number) >= 0;

/** A full stop that belongs to the word before it: `Sen.`, `J.`. */
function isAbbreviationStop(reading: Reading, at: number): boolean {
  const before = reading.words[at - 1];
  if (wordAt(reading, at).lower !== '.' || !before) return false;
  return (
    before.lower.length === 1 ||
    reading.lexicon.abbreviations.has(before.lower) ||
    reading.lexicon.ambiguousAbbreviations.has(before.lower)
  );
}

/** Adverbs and auxiliaries before a verb; returns the last word before them. */
export function beforeVerbGroup(reading: Reading, verb: number, floor: number): number {
  const { lexicon } = reading;
  let at = verb - 1;
  while (at >= floor && !isQuoted(reading, at)) {
    const { lower } = wordAt(reading, at);
    const adverb =
      lexicon.adverbs.has(lower) ||
      (lower.length > 4 && lower.endsWith('ly') && !wordAt(reading, at).capital);
    if (!adverb && !(lexicon.auxiliaries.has(lower) && lower !== 'to') && !lexicon.negations.has(lower))
      break;
    at--;
  }
  return at;
}

/** Whether the phrase goes on to the left over the *and* at `at`: two names, or a name and `his team`. */
function joins(reading: Reading, at: number, floor: number): boolean {
  const before = at - 1 >= floor ? wordAt(reading, at - 1) : null;
  const after = reading.words[at + 1];
  if (!before || !after || before.kind === 'mark') return false;
  return (
    (before.capital || reading.lexicon.heads.has(before.lower)) &&
    (after.capital || POSSESSIVE.has(after.lower) || reading.lexicon.heads.has(after.lower))
  );
}

/** Where the noun phrase that ends before `end` begins. */
function phraseStart(reading: Reading, end: number, floor: number): number {
  const { lexicon } = reading;
  let at = end - 1;
  const least = Math.max(floor, end - LONGEST);
  while (at >= least && !isQuoted(reading, at)) {
    const { lower, kind, capital } = wordAt(reading, at);
    if (kind === 'mark') {
      if (!INNER_MARKS.has(lower) && !isAbbreviationStop(reading, at)) break;
    } else if (JOINING.has(lower)) {
      if (!joins(reading, at, floor)) break;
    } else if (lower === 'to') {
      if (at - 1 < floor || !lexicon.titles.has(wordAt(reading, at - 1).lower)) break;
    } else if (lexicon.subordinators.has(lower)) {
      break;
    } else if (
      (lexicon.auxiliaries.has(lower) && lower !== "'s") ||
      (lexicon.pronouns.has(lower) && !capital)
    ) {
      break;
    } else if (lexicon.cues.has(lower) && !capital && isFiniteCue(reading, at)) {
      break;
    }
    at--;
  }
  return at + 1;
}

/** `said`, `told` inside a would-be phrase: a clause of its own ends there. */
function isFiniteCue(reading: Reading, at: number): boolean {
  const { lower } = wordAt(reading, at);
  const row = reading.lexicon.cues.get(lower)?.at(-1);
  return (
    !!row &&
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
  while (
    from < to - 1 &&
    (JOINING.has(lower(from)) || lexicon.subordinators.has(lower(from)) || lexicon.adverbs.has(lower(from)))
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

/**
 * The subject of the verb at `verb`: the noun phrase before it, over adverbs and auxiliaries, an apposition or a
 * relative clause. Null where none stands (a shared subject, an inversion).
 */
export function subjectBefore(reading: Reading, verb: number, floor: number): Range | null {
  const { lexicon } = reading;
  const at = beforeVerbGroup(reading, verb, floor);
  if (at < floor || isQuoted(reading, at)) return null;
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

const INVERTED_STOP = new Set([
  'in',
  'on',
  'at',
  'during',
  'after',
  'before',
  'to',
  'by',
  'via',
  'through',
  'as',
  'when',
  'while',
  'with',
  'about',
  'following',
  'last',
  'this',
  'who',
  'which',
  'where',
  'over',
  'earlier',
]);

/** Whether a comma at `at` opens an apposition (`said Ann Lee, the mayor of Corden`). */
function opensApposition(reading: Reading, at: number, limit: number): boolean {
  const next = reading.words[at + 1];
  if (!next || at + 1 >= limit || isQuoted(reading, at + 1) || next.kind === 'mark') return false;
  const { lexicon } = reading;
  if (next.kind === 'number') return true;
  if (
    ['a', 'an', 'the', 'one'].includes(next.lower) ||
    lexicon.titles.has(next.lower) ||
    lexicon.heads.has(next.lower)
  )
    return true;
  return next.capital && lexicon.titles.has(reading.words[at + 2]?.lower ?? '');
}

/**
 * The noun phrase that begins at word `start` (`said Ann Lee of the Weir Trust`), or null. `limit`: where the sentence
 * ends. `appositions`: whether a comma may lead on to one; not where a clause follows the comma.
 */
export function phraseAfter(
  reading: Reading,
  start: number,
  limit: number,
  appositions = true,
): Range | null {
  const { lexicon } = reading;
  const first = start < limit ? wordAt(reading, start) : null;
  if (!first || first.kind === 'mark' || isQuoted(reading, start) || lexicon.times.has(first.lower))
    return null;
  if (lexicon.pronouns.has(first.lower)) return { from: start, to: start + 1 };
  let at = start;
  let commas = 0;
  const most = Math.min(limit, start + LONGEST);
  while (at < most && !isQuoted(reading, at)) {
    const { lower, kind, capital } = wordAt(reading, at);
    if (kind === 'mark') {
      if (lower === ',' && appositions && commas === 0 && opensApposition(reading, at, limit)) commas++;
      else if (!INNER_MARKS.has(lower) && !isAbbreviationStop(reading, at)) break;
    } else if (
      at > start &&
      (lexicon.times.has(lower) || (INVERTED_STOP.has(lower) && !belongs(reading, at)))
    ) {
      break;
    } else if (
      at > start &&
      !capital &&
      ((lexicon.auxiliaries.has(lower) && lower !== "'s") ||
        lexicon.pronouns.has(lower) ||
        lexicon.subordinators.has(lower))
    ) {
      break;
    } else if (at > start && !capital && lower.endsWith('ing') && lexicon.cues.has(lower)) {
      break;
    }
    at++;
  }
  while (at > start && wordAt(reading, at - 1).kind === 'mark' && !isAbbreviationStop(reading, at - 1)) at--;
  return at > start ? { from: start, to: at } : null;
}

/** `a researcher at Tarn University`: the preposition names whose; `said Lee at a rally`: it does not. */
function belongs(reading: Reading, at: number): boolean {
  const { lower } = wordAt(reading, at);
  const next = reading.words[at + 1];
  const before = reading.words[at - 1];
  if (!next || !before || (lower !== 'at' && lower !== 'in' && lower !== 'with')) return false;
  if (reading.lexicon.times.has(next.lower)) return false;
  return !before.capital && (next.capital || next.lower === 'the');
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
