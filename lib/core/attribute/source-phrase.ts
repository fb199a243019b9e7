import type { FoundMention } from '../model/finding';
import { wordAt } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Range } from './pattern';
import { headIn, OWNS } from './source/head-in';
import { nameEnd } from './source/name-end';
import { nameIn } from './source/name-in';
import { namesAnother } from './source/names-another';
import { originBehind, originOf } from './source/origin';
import { partFrom, withoutCompany } from './source/parts';
import { personIn } from './source/person-in';

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

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'these', 'those']);

/** `the chair, Ann Lee`, `the chair (Ann Lee)` */
const isAside = (mark: string | undefined): boolean => mark === ',' || mark === '(';

/** Whether a name of capitals is nothing but what an office is called. */
function isOffice({ words, lexicon }: Reading, { from, to }: Range): boolean {
  for (let at = from; at < to; at++) if (!lexicon.titles.has(words[at]?.lower ?? '')) return false;
  return true;
}

/** `Weir Board’s CEO`: capitals that end with an office, behind whose it is. */
const isHeld = ({ words, lexicon }: Reading, { from, to }: Range): boolean =>
  lexicon.titles.has(words[to - 1]?.lower ?? '') && words.slice(from, to).some(({ lower }) => lower === "'s");

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
  // `A spokesman for the mayor, Ann Lee`, `Lawyers for the mayor, Ann Lee`: the name is that of the nearer noun.
  const noun = reading.words[head]?.lower ?? '';
  const stranger =
    article === 'open' &&
    head >= from &&
    head + 1 < cut &&
    (lexicon.callings.has(noun) || lexicon.heads.get(noun) === 'group');
  // `The Chair (Ann Lee)`
  // `the Weir Board’s CEO, Ann Lee`
  // `U.S. President, Ann Lee`
  const last = name ? wordAt(reading, name.to - 1).lower : '';
  let office = !!name && (isOffice(reading, name) || isHeld(reading, name) || lexicon.titles.has(last));
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
