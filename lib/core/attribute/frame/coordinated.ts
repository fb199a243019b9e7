import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isVerbForm } from '../verb-form';
import { phraseBefore } from './phrase-before';

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

/**
 * `[The camp and some of its backers] say`: two who share a verb, where the phrase before it stands behind an *and* and
 * what stands before that is another phrase, with which the clause begins. The phrase itself where it is not so.
 */
export function coordinated(reading: Reading, phrase: Range, floor: number): Range {
  const and = phrase.from - 1;
  if (and <= floor || reading.words[and]?.lower !== 'and' || !endsPhrase(reading, and - 1)) return phrase;
  if (!endsPhrase(reading, phrase.to - 1)) return phrase;
  const first = phraseBefore(reading, and, floor);
  if (!first || holdsVerb(reading, first) || !opensClause(reading, first.from, floor)) return phrase;
  return { from: first.from, to: phrase.to };
}
