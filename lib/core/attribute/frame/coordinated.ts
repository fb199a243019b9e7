import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { OWNS } from '../source/head-in';
import { isVerbForm } from '../verb-form';
import { phraseBefore } from './phrase-before';

/** Behind an owner: `Lee’s`, `the Tarns’`. */
const owns = (lower: string): boolean => lower === "'s" || OWNS.has(lower);

/** Whether a word can end what names somebody who speaks: a name, or a noun for people, a body or a document. */
function endsPhrase({ words, lexicon }: Reading, at: number): boolean {
  const { lower, capital } = words[at] as Word;
  return capital || lexicon.heads.has(lower) || lexicon.titles.has(lower) || lexicon.callings.has(lower);
}

/** Whether a verb seems to stand among some words, so that they are a clause and no phrase. */
function holdsVerb({ words, lexicon, classes }: Reading, { from, to }: Range): boolean {
  for (let at = from + 1; at < to; at++) {
    const { lower, capital } = words[at] as Word;
    if (capital || lower === "'s" || lexicon.heads.has(lower)) continue;
    if (lexicon.pastForms.has(lower) || isVerbForm(classes[at] as number, lower)) return true;
  }
  return false;
}

/** Whether a clause begins at a word: the sentence does, or a mark or a conjunction stands before it. */
function opensClause({ words, lexicon }: Reading, at: number, floor: number): boolean {
  const before = words[at - 1];
  if (at === floor || !before) return true;
  return before.kind === 'mark' || lexicon.subordinators.has(before.lower);
}

/** Where the name begins that ends before a word, whose it may say before it (`Tarnworth’s Ann Lee`); the word itself where none does. */
function nameStart({ words, lexicon }: Reading, end: number, floor: number): number {
  let from = end;
  while (from > floor) {
    const { lower, capital } = words[from - 1] as Word;
    const joins = owns(lower) || lexicon.nameParticles.has(lower);
    const leads = lexicon.prepositions.has(lower) || lexicon.times.has(lower);
    if (!(capital && !leads) && !(joins && from < end)) break;
    from--;
  }
  return from;
}

/** `[Ann Lee, Tarnworth’s] Zab Tarn and Peter Orr`: a row of names from its first on, where a clause begins with it. */
function wholeRow(reading: Reading, { from, to }: Range, floor: number): Range {
  let start = from;
  while (start - 1 > floor && reading.words[start - 1]?.lower === ',') {
    const name = nameStart(reading, start - 1, floor);
    if (name === start - 1) return { from, to };
    // `Instead, Lee and Tarn said`: at the head of a sentence any word has a capital.
    if (name === floor && name === start - 2) break;
    start = name;
  }
  return opensClause(reading, start, floor) ? { from: start, to } : { from, to };
}

/** `Ann Lee and Zab Tarn`: whether two names and nothing else are joined. */
function isNames({ words, lexicon }: Reading, { from, to }: Range): boolean {
  let joined = false;
  for (let at = from; at < to; at++) {
    const { capital, lower } = words[at] as Word;
    joined ||= lower === 'and';
    if (!capital && lower !== 'and' && !owns(lower) && !lexicon.nameParticles.has(lower)) return false;
  }
  return joined;
}

/**
 * `[The camp and some of its backers] say`: two who share a verb, where the phrase before it stands behind an *and* and
 * what stands before that is another phrase, with which the clause begins; a row of names from the first on. The phrase
 * itself where it is not so.
 */
export function coordinated(reading: Reading, phrase: Range, floor: number): Range {
  if (isNames(reading, phrase)) return wholeRow(reading, phrase, floor);
  const and = phrase.from - 1;
  if (and <= floor || reading.words[and]?.lower !== 'and' || !endsPhrase(reading, and - 1)) return phrase;
  if (!endsPhrase(reading, phrase.to - 1)) return phrase;
  const first = phraseBefore(reading, and, floor);
  if (!first || holdsVerb(reading, first) || !opensClause(reading, first.from, floor)) return phrase;
  return { from: first.from, to: phrase.to };
}
