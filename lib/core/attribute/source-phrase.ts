import type { FoundMention } from '../model/finding';
import { sentenceFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import type { Range } from './pattern';

/** What a source is made of, before anybody asks whom it means. Indexes are into `reading.words`. */
export interface SourcePhrase {
  /** The name of the person it is. */
  readonly person: FoundMention | null;
  /** The capitalised words by which it is called, without article, where they name no known person. */
  readonly name: Range | null;
  /** The common noun that says what it is, or -1; the words of the phrase around it, without article. */
  readonly head: number;
  readonly description: Range | null;
  /** `definite`: *the*; `owned`: *Lee’s*, *his*; `open`: *a*, *some* or nothing. */
  readonly article: 'definite' | 'owned' | 'open';
  /** The possessive pronoun that owns it, or -1. */
  readonly owner: number;
  /** Where the words end that own it (`[the agency]’s report`), or -1. */
  readonly ownedBy: number;
  /** The words for whom it comes from, where it says so: `a report by [Tarnworth]`, `data from [the weather bureau]`. */
  readonly origin: Range | null;
}

/** Words that join the parts of a body's name: *the Department of Fish and Game*. */
const JOINTS: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', "'s", 'de']);
/** Marks and words at which the part of a source that says who it is ends. */
const CUTS: ReadonlySet<string> = new Set([',', '(', '—', '–', ':', ';', 'who', 'which', 'that', 'whose']);
/** Apostrophes behind an owner that ends in *s*. */
const OWNS: ReadonlySet<string> = new Set(['’', "'"]);
const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'these', 'those']);

const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;

const isSmall = (reading: Reading, at: number): boolean => {
  const { lower } = wordAt(reading, at);
  // `Committee on Weirs`
  if (lower === 'on') {
    const { heads, times } = reading.lexicon;
    return (
      heads.get(reading.words[at - 1]?.lower ?? '') === 'body' &&
      !times.has(reading.words[at + 1]?.lower ?? '')
    );
  }
  return JOINTS.has(lower) || lower === '.' || lower === '’' || lower === '/';
};

/** Whether a name is whole before its *and*: `Tarn Airlines and Weir Foods`, `Tarnworth and the Weir Board`. */
function endsBefore({ words, lexicon }: Reading, from: number, at: number): boolean {
  if (words[at + 1]?.lower === 'the') return true;
  const kind = at > from + 1 ? lexicon.bodyEndings.get(words[at - 1]?.lower ?? '') : null;
  // `The Post and Courier`
  return !!kind && kind !== 'paper';
}

/** Where the name that begins at a word ends: capitals, and small words between two of them. */
export function nameEnd(reading: Reading, from: number, limit: number): number {
  let end = from;
  let at = from;
  while (at < limit) {
    const word = wordAt(reading, at);
    if (word.capital || (word.kind === 'number' && at > from)) end = at + 1;
    else if (word.lower === 'and' && endsBefore(reading, from, at)) break;
    else if (!isSmall(reading, at) || at > end + 2) break;
    else if (word.lower === '.' && wordAt(reading, at - 1).end !== word.start) break;
    at++;
  }
  return end;
}

/** The part of a source up to its first comma, bracket or relative word. */
function partFrom(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (at < to && !CUTS.has(wordAt(reading, at).lower)) at++;
  return at;
}

function hasCapital(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(reading, at).capital) return true;
  return false;
}

/**
 * Whether a word behind a name goes on with the sentence and not with the phrase: a verb, or what only stands before
 * one (`Lee gave her players …`, `Tarnworth also …`).
 */
function goesOn({ words, lexicon }: Reading, at: number, limit: number): boolean {
  const word = words[at];
  if (word?.kind !== 'word' || word.capital || word.lower === "'s") return false;
  const { lower } = word;
  if (lower === 'and' || lower === 'or' || lexicon.heads.has(lower)) return false;
  if (lexicon.auxiliaries.has(lower) || lexicon.adverbs.has(lower) || lexicon.cues.has(lower)) return true;
  if (lower.endsWith('ed')) return true;
  const next = at + 1 < limit ? (words[at + 1]?.lower ?? '') : '';
  return lexicon.determiners.has(next) || lexicon.possessives.has(next);
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
function withoutCompany({ words, lexicon }: Reading, { from, to }: Range): Range {
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

/** The person whose name is the head of a part of a source: not an owner, not behind a preposition, not a modifier. */
function personIn(
  reading: Reading,
  part: Range,
  people: readonly (FoundMention & { readonly from: number; readonly to: number })[],
): FoundMention | 'several' | null {
  const { lexicon } = reading;
  let best: FoundMention | null = null;
  for (const one of people) {
    if (one.to <= part.from || one.from >= part.to) continue;
    const lettered = one.to < part.to && lexicon.postnominals.has(wordAt(reading, one.to).lower);
    const end = lettered ? one.to + 1 : one.to;
    const next = end < part.to ? wordAt(reading, end) : null;
    const over = !next || lexicon.prepositions.has(next.lower) || next.lower === '.' || next.lower === 'and';
    if (!over && !goesOn(reading, end, part.to)) continue;
    let reached = true;
    for (let at = part.from; at < one.from; at++) {
      const { lower } = wordAt(reading, at); // `One pastor supporting Mr. Tarn`
      const doing = lower.endsWith('ing') && !wordAt(reading, at).capital && !lexicon.titles.has(lower);
      if (lexicon.prepositions.has(lower) || doing) reached = false;
      // `Moderator and author Ann Lee` is one; `the IMF and Ann Lee` are two.
      if (lower === 'and' && hasCapital(reading, part.from + 1, at)) return 'several';
    }
    if (!reached) continue;
    if (next?.lower === 'and') return 'several';
    if (best) return 'several';
    best = one;
  }
  return best;
}

/** Where the name begins that ends a part, or -1 where small letters end it. */
function lastName(reading: Reading, part: Range): number {
  for (let at = part.from; at < part.to; at++) {
    if (!wordAt(reading, at).capital) continue;
    const end = nameEnd(reading, at, part.to);
    if (end === part.to) return at;
    at = end - 1;
  }
  return -1;
}

/** Whether a word has a capital only because a sentence begins with it, and says what kind of body is named behind it. */
function isKindFirst(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const { lower, start } = words[at] as Word;
  if (!lexicon.bodyKinds.has(lower) || !words[at + 1]?.capital) return false;
  return at === 0 || reading.sentences[sentenceFrom(reading, start)]?.from === at;
}

/** `Supporters of Lee`: a noun for many, with a capital only because a sentence begins with it. */
function isManyFirst(reading: Reading, { from, to }: Range): boolean {
  const { words, lexicon } = reading;
  const { lower, start } = words[from] as Word;
  if (from + 1 >= to || !lexicon.prepositions.has(words[from + 1]?.lower ?? '')) return false;
  if (!/s$/.test(lower) || lexicon.heads.get(lower) === 'body' || lexicon.bodyEndings.has(lower))
    return false;
  return from === 0 || reading.sentences[sentenceFrom(reading, start)]?.from === from;
}

/** `Zab Tarn of Weir & Co`: where two capitals end that stand before *of* and name no body; or -1. */
function endOfPerson({ words, lexicon }: Reading, from: number, to: number): number {
  const pair = [words[from], words[from + 1]];
  if (to < from + 4 || words[from + 2]?.lower !== 'of') return -1;
  const isPlain = (word: Word | undefined): boolean =>
    !!word?.capital &&
    !lexicon.heads.has(word.lower) &&
    !lexicon.bodyEndings.has(word.lower) &&
    !lexicon.titles.has(word.lower) &&
    !lexicon.places.has(word.lower);
  return pair.every(isPlain) ? from + 2 : -1;
}

/** A name of capitals that makes up a part of a source, or ends it behind a description in small letters. */
function nameIn(reading: Reading, part: Range): { name: Range | null; described: boolean } {
  const { lexicon } = reading;
  const none = { name: null, described: false };
  if (part.from >= part.to || isManyFirst(reading, part)) return none;
  if (wordAt(reading, part.from).capital) {
    const end = nameEnd(reading, part.from, part.to);
    // `Brokerage Tarn & Weir`: a common noun at the head of a sentence.
    if (part.from + 1 < end && isKindFirst(reading, part.from))
      return nameIn(reading, { from: part.from + 1, to: part.to });
    const of = endOfPerson(reading, part.from, end);
    if (of > 0) return { name: { from: part.from, to: of }, described: false };
    const next = end < part.to ? wordAt(reading, end) : null;
    // `the Order of Saint Orlin in Corden`: what follows says where.
    if (
      !next ||
      lexicon.prepositions.has(next.lower) ||
      next.kind === 'mark' ||
      goesOn(reading, end, part.to)
    )
      return { name: { from: part.from, to: end }, described: false };
    // `The Tarn and Weir newspaper`
    if (end === part.to - 1 && lexicon.bodyKinds.has(next.lower) && end > part.from + 1)
      return { name: { from: part.from, to: end }, described: false };
  }
  // `the finance blog Tarnworth`, `TV critic Hal Orlin`
  const from = lastName(reading, part);
  if (from <= part.from) return none;
  for (let at = part.from; at < from; at++) {
    const { lower, kind } = wordAt(reading, at);
    if (kind === 'mark' || lexicon.prepositions.has(lower) || lexicon.auxiliaries.has(lower)) return none;
    const doing = lower.endsWith('ing') && !lower.includes('-');
    if (lower === "'s" || lower === 'and' || doing) return none;
  }
  return { name: { from, to: part.to }, described: true };
}

/** Whether a mark belongs to the word before it: the stop of `Mrs.`, the apostrophe of an owner (`the doctors’ union`). */
function isInName({ words, text, lexicon }: Reading, at: number): boolean {
  const mark = words[at] as Word;
  const before = words[at - 1] as Word;
  if (before.end !== mark.start) return false;
  if (mark.lower === '.') return lexicon.honorifics.has(before.lower) || lexicon.times.has(before.lower);
  return OWNS.has(mark.lower) && before.lower.endsWith('s') && text.charAt(mark.end) === ' ';
}

/** A noun for a person, a body or a document, by its row. */
const isNoun = ({ lexicon, words }: Reading, at: number): boolean => {
  const { lower } = words[at] as Word;
  return lexicon.heads.has(lower) || lexicon.callings.has(lower) || lexicon.titles.has(lower);
};

/** `quietly`, where a sentence goes on behind its subject. */
const isManner = (reading: Reading, at: number): boolean => {
  const { lower, capital } = wordAt(reading, at);
  return !capital && lower.endsWith('ly') && lower.length > 5;
};

/** The noun of a description: its last word before a preposition, a participle's clause or the end. */
function headIn(reading: Reading, part: Range): number {
  const { lexicon } = reading;
  let at = part.from;
  while (at < part.to) {
    const { lower, kind, capital } = wordAt(reading, at);
    // `a Department of Corden spokeswoman`: the name goes before the noun, with all its small words.
    if (capital) {
      const end = nameEnd(reading, at, part.to);
      const next = end < part.to ? wordAt(reading, end) : null;
      if (end > at + 1 && next && lexicon.callings.has(next.lower)) {
        at = end;
        continue;
      }
    }
    // `Mrs. Lee’s campaign`, `the doctors’ union`
    if (kind === 'mark' && at > part.from && at + 1 < part.to && isInName(reading, at)) {
      at++;
      continue;
    }
    if (kind === 'mark' || (lexicon.prepositions.has(lower) && at > part.from)) break;
    if (at > part.from && (lower === 'and' || lexicon.auxiliaries.has(lower)) && lower !== "'s") break;
    // `The paper also`, `one note she`, `the polls Tuesday`
    const over = lexicon.adverbs.has(lower) || lexicon.pronouns.has(lower) || lexicon.times.has(lower);
    if (at > part.from && (over || isManner(reading, at)) && isNoun(reading, at - 1)) break;
    if (
      at > part.from &&
      lower.endsWith('ed') &&
      !wordAt(reading, at).capital &&
      (lexicon.prepositions.has(reading.words[at + 1]?.lower ?? '') ||
        lexicon.heads.has(wordAt(reading, at - 1).lower))
    )
      break;
    at++;
  }
  return at - 1;
}

/** Longest words for whom something comes from, so that what is nested in them is soon at an end. */
const ORIGIN = 14;
/** `by`, `published by`, `from the`: what leads from a noun to whom it comes from. */
const FROM: ReadonlySet<string> = new Set(['from', 'by', 'at']);

/** The words for whom something comes from, right behind its noun, or null. */
function originOf(reading: Reading, head: number, to: number): Range | null {
  let at = head + 1;
  if (reading.lexicon.sources.issuing.has(reading.words[at]?.lower ?? '')) {
    at++;
    while (at < to && at < head + 6 && wordAt(reading, at).lower !== 'by') at++;
  }
  if (at + 1 >= to || !FROM.has(wordAt(reading, at).lower)) return null;
  return to - at <= ORIGIN && hasCapital(reading, at + 1, to) ? { from: at + 1, to } : null;
}

/** `[a study] by Tarnworth`: the words for whom a writing comes from, where the source ends with its noun. */
function originBehind(reading: Reading, head: number, to: number): Range | null {
  const { words, lexicon } = reading;
  if (head !== to - 1 || lexicon.heads.get(wordAt(reading, head).lower) !== 'document') return null;
  if (!FROM.has(words[to]?.lower ?? '')) return null;
  let end = to;
  const isVerb = ({ capital, lower }: Word): boolean => !capital && lexicon.cues.has(lower);
  while (end < to + ORIGIN && words[end]?.kind === 'word' && !isVerb(wordAt(reading, end))) end++;
  return originOf(reading, head, end);
}

/** `the chair, Ann Lee`, `the chair (Ann Lee)` */
const isAside = (mark: string | undefined): boolean => mark === ',' || mark === '(';

/** Whether another noun for a person stands between two words: `A spokesman for the mayor, Ann Lee`, is which of them? */
export function namesAnother({ words, lexicon }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { lower } = words[at] as Word;
    if (lexicon.titles.has(lower) || lexicon.callings.has(lower)) return true;
  }
  return false;
}

/** Takes a source apart, as `trimmed` gives it. `people`: mentions of people by name that share words with it, in order. */
export function sourcePhrase(
  reading: Reading,
  source: Range,
  people: readonly (FoundMention & { readonly from: number; readonly to: number })[],
): SourcePhrase {
  const { lexicon } = reading;
  let from = source.from;
  let article: SourcePhrase['article'] = 'open';
  let owner = -1;
  const nobody: SourcePhrase = {
    person: null,
    name: null,
    head: -1,
    description: null,
    article,
    owner,
    ownedBy: -1,
    origin: null,
  };
  const first = wordAt(reading, from);
  if (reading.lexicon.sources.several.has(first.lower)) return nobody;
  if (lexicon.possessives.has(first.lower)) {
    article = 'owned';
    owner = from++;
  } else if (lexicon.determiners.has(first.lower)) {
    if (DEFINITE.has(first.lower)) article = 'definite';
    from++;
  }
  if (from >= source.to) return { ...nobody, article, owner };
  const cut = partFrom(reading, from, source.to);
  const part = { from, to: cut };
  const person = personIn(reading, withoutCompany(reading, part), people);
  if (person === 'several') return nobody;
  if (person) return { ...nobody, person };
  const { name, described } = nameIn(reading, part);
  const head = headIn(reading, part);
  let ownedBy = -1;
  for (let at = part.from; at < head; at++)
    if (wordAt(reading, at).lower === "'s" || OWNS.has(wordAt(reading, at).lower)) ownedBy = at;
  if (ownedBy >= 0) article = 'owned';
  // `the foreign ministry of Corden`
  const place =
    wordAt(reading, head + 1)?.lower === 'of' && head + 2 < cut && wordAt(reading, head + 2).capital;
  const whole = place && nameEnd(reading, head + 2, cut) === cut;
  // A mark at its beginning leaves nothing that says who it is.
  const description = head < from ? null : { from, to: whole ? cut : head + 1 };
  // `their editor, Ann Lee`: who it is stands behind the comma.
  // `A spokesman for the mayor, Ann Lee`: the name is that of the nearer noun.
  const stranger =
    article === 'open' &&
    from > source.from &&
    head >= from &&
    head + 1 < cut &&
    lexicon.callings.has(wordAt(reading, head).lower);
  let office = false;
  for (let at = name?.from ?? 0; at < (name?.to ?? 0); at++)
    office ||= lexicon.prepositions.has(wordAt(reading, at).lower);
  if (
    (!name || described || office) &&
    !(stranger && namesAnother(reading, head + 1, cut)) &&
    isAside(wordAt(reading, cut)?.lower) &&
    cut + 1 < source.to
  ) {
    let next = cut + 1;
    const led = wordAt(reading, next).lower;
    if (lexicon.determiners.has(led) && next + 1 < source.to) next++;
    const rest = { from: next, to: partFrom(reading, next, source.to) };
    const apposed = personIn(reading, rest, people);
    if (apposed && apposed !== 'several')
      return { ...nobody, person: apposed, head, description, article, owner }; // `, a Republican,` says what somebody is.
    const said = stranger || office || led === 'a' || led === 'an';
    const called = said ? { name: null, described: false } : nameIn(reading, rest);
    const apposes = !called.described || !wordAt(reading, rest.from).lower.endsWith('ed');
    if (called.name?.to === rest.to && apposes && !lexicon.times.has(wordAt(reading, called.name.from).lower))
      return { ...nobody, name: called.name, head, description, article, owner };
  }
  const origin = originOf(reading, head, cut) ?? originBehind(reading, head, source.to);
  return {
    ...nobody,
    name,
    head: name && !described ? -1 : head,
    description,
    article,
    owner,
    ownedBy,
    origin,
  };
}
