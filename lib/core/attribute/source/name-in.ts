import { isYear } from '../../text/dated-title';
import { sentenceFrom, wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isDescribing } from './describing';
import { isDoing } from './doing';
import { OWNS } from './head-in';
import { nameEnd } from './name-end';
import { goesOn } from './sentence-goes-on';

/** Where the name begins that ends a part, or -1 where small letters or a day end it. */
function lastName(reading: Reading, part: Range): number {
  for (let at = part.from; at < part.to; at++) {
    const { capital, lower } = wordAt(reading, at);
    // `a report published Tuesday`
    if (!capital || (reading.lexicon.times.has(lower) && at === part.to - 1)) continue;
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

/** `Weirers’ [charity Tarnworth]`: a noun for a kind of body and the name of one, behind whose it is. */
const isTold = ({ words, lexicon }: Reading, at: number, to: number): boolean =>
  at + 1 < to && lexicon.bodyKinds.has(words[at]?.lower ?? '') && !!words[at + 1]?.capital;

/** A name of capitals that makes up a part of a source, or ends it behind a description in small letters. */
export function nameIn(reading: Reading, part: Range): { name: Range | null; described: boolean } {
  const { lexicon } = reading;
  const none = { name: null, described: false };
  if (part.from >= part.to || isManyFirst(reading, part)) return none;
  // `the Corden-based Weir Board`
  if (isDescribing(reading, part.from) && part.from + 1 < part.to)
    return nameIn(reading, { from: part.from + 1, to: part.to });
  // `Monday’s Corden Post`
  if (lexicon.times.has(wordAt(reading, part.from).lower) && reading.words[part.from + 1]?.lower === "'s")
    return nameIn(reading, { from: part.from + 2, to: part.to });
  // `the 2031 Weir Census`
  const dated = isYear(wordAt(reading, part.from).lower) && part.to > part.from + 2;
  if (dated && nameEnd(reading, part.from + 1, part.to) === part.to) return { name: part, described: false };
  if (wordAt(reading, part.from).capital) {
    const end = nameEnd(reading, part.from, part.to);
    // `Brokerage Tarn & Weir`: a common noun at the head of a sentence.
    if (part.from + 1 < end && isKindFirst(reading, part.from))
      return nameIn(reading, { from: part.from + 1, to: part.to });
    const of = endOfPerson(reading, part.from, end);
    if (of > 0) return { name: { from: part.from, to: of }, described: false };
    const next = end < part.to ? wordAt(reading, end) : null;
    const owns = next !== null && OWNS.has(next.lower) && isTold(reading, end + 1, part.to);
    // `the Order of Saint Orlin in Corden`: what follows says where.
    if (
      !next ||
      lexicon.prepositions.has(next.lower) ||
      (next.kind === 'mark' && !owns) ||
      goesOn(reading, end, part.to)
    )
      return { name: { from: part.from, to: end }, described: false };
    // `The Tarn and Weir newspaper`
    const only = wordAt(reading, part.from).lower;
    const isPaper =
      lexicon.bodyKinds.get(next.lower) === 'paper' &&
      !lexicon.demonyms.has(only) &&
      !lexicon.places.has(only);
    if (end === part.to - 1 && lexicon.bodyKinds.has(next.lower) && (end > part.from + 1 || isPaper))
      return { name: { from: part.from, to: end }, described: false };
  }
  // `the finance blog Tarnworth`, `TV critic Hal Orlin`
  const from = lastName(reading, part);
  if (from <= part.from) return none;
  const told = lexicon.bodyKinds.has(wordAt(reading, from - 1).lower);
  for (let at = part.from; at < from; at++) {
    const { lower, kind } = wordAt(reading, at);
    if (told && OWNS.has(lower)) continue;
    if (kind === 'mark' || lexicon.prepositions.has(lower) || lexicon.auxiliaries.has(lower)) return none;
    if (lower === "'s" || lower === 'and' || isDoing(reading, at)) return none;
  }
  return { name: { from, to: part.to }, described: true };
}
