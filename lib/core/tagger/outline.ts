import type { Quotation } from '../model/quotation';
import { hasClass } from '../text/locate';
import type { Reading } from '../text/reading';
import { OPENER } from '../text/word-classes';
import type { Word } from '../text/words';
import { join } from './hash';
import { formsOf, type WordForm } from './word-forms';

/** Where a word stands to quotation marks. */
export const UNQUOTED = 0;
export const OPENING = 1;
const QUOTED = 2;
export const CLOSING = 3;

/** What a mark does in a sentence; 0 for words. */
export const NO_MARK = 0;
export const COMMA = 1;
export const STOP = 2;
export const COLON = 3;
const DASH = 4;
const OTHER_MARK = 5;

/**
 * A reading as columns of integers, one value per word (`Reading.words`): what the features look at. A *segment* is what
 * stands between commas, dashes, colons, quotation marks and sentence ends, its closing mark included.
 */
export interface Outline {
  readonly id: Int32Array;
  /** The word's class, by form, capital and place in the sentence. */
  readonly kind: Int32Array;
  readonly ending: Int32Array;
  readonly capital: Uint8Array;
  readonly quote: Uint8Array;
  readonly mark: Uint8Array;
  readonly sentenceOf: Int32Array;
  readonly segmentOf: Int32Array;
  /** The nearest likely cue outside quotation marks in the same sentence, at or before / at or after the word; -1: none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** Per segment: its words, end-exclusive, and its first likely cue or -1. */
  readonly segmentFrom: Int32Array;
  readonly segmentTo: Int32Array;
  readonly segmentCue: Int32Array;
  /** Per segment, counted from 1 (nothing stands before the first and behind the last): the segment in short. */
  readonly sign: Int32Array;
  /** Per sentence: its first segment and its last. */
  readonly head: Int32Array;
  readonly tail: Int32Array;
  readonly segments: number;
}

const MARKS: Readonly<Record<string, number>> = {
  ',': COMMA,
  '.': STOP,
  '!': STOP,
  '?': STOP,
  '…': STOP,
  ':': COLON,
  ';': COLON,
  '—': DASH,
  '–': DASH,
  '-': DASH,
  '(': DASH,
  ')': DASH,
  '[': DASH,
  ']': DASH,
};

/** What a noun attributes stands behind it: `his claim that …`. */
const THAT = 'that';

function quoteStates(reading: Reading): Uint8Array {
  const { words, quotedBy, quotations } = reading;
  const states = new Uint8Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const index = quotedBy[at] as number;
    if (index < 0) continue;
    const { inner } = quotations[index] as Quotation;
    const { start } = words[at] as Word;
    states[at] = start < inner.start ? OPENING : start >= inner.end ? CLOSING : QUOTED;
  }
  return states;
}

/** A capital at the head of a sentence or quotation says little: there the class of the small word is kept where it has one. */
function kindOf(word: Word, form: WordForm, first: boolean, opener: boolean): number {
  if (!word.capital) return form.plain;
  return first && opener ? form.plain : form.capital;
}

/** Lays the columns out. Linear in the number of words. */
export function outlineOf(reading: Reading): Outline {
  const { words, lexicon, sentences } = reading;
  const count = words.length;
  const formOf = formsOf(lexicon);
  const id = new Int32Array(count);
  const kind = new Int32Array(count);
  const ending = new Int32Array(count);
  const capital = new Uint8Array(count);
  const mark = new Uint8Array(count);
  const cue = new Uint8Array(count);
  const quote = quoteStates(reading);
  const sentenceOf = new Int32Array(count);
  const segmentOf = new Int32Array(count);
  const cueBefore = new Int32Array(count);
  const cueAfter = new Int32Array(count);
  const segmentFrom = new Int32Array(count + 1);
  const segmentTo = new Int32Array(count + 1);
  const segmentCue = new Int32Array(count + 1);
  const sign = new Int32Array(count + 2);
  const head = new Int32Array(sentences.length);
  const tail = new Int32Array(sentences.length);
  let segments = 0;

  for (let index = 0; index < sentences.length; index++) {
    const { from, to } = sentences[index] as { from: number; to: number };
    let before = -1;
    let open = from;
    head[index] = segments;
    for (let at = from; at < to; at++) {
      const word = words[at] as Word;
      const form = formOf(word.lower);
      const first = at === from || quote[at - 1] === OPENING;
      id[at] = form.id;
      kind[at] = kindOf(word, form, first, hasClass(reading, at, OPENER));
      ending[at] = form.ending;
      capital[at] = word.capital ? (first ? 1 : 2) : 0;
      mark[at] = word.kind === 'mark' ? (MARKS[word.lower] ?? OTHER_MARK) : NO_MARK;
      sentenceOf[at] = index;
      const free = quote[at] === UNQUOTED && !(word.capital && !first);
      const isNoun = form.ambiguous && at > from && isNominal(reading, at - 1);
      if (free && ((form.cue && !isNoun) || (form.noun && words[at + 1]?.lower === THAT))) {
        cue[at] = 1;
        before = at;
      }
      cueBefore[at] = before;
      const next = at + 1;
      const ends =
        next === to ||
        (mark[at] !== NO_MARK && mark[at] !== OTHER_MARK && quote[at] === UNQUOTED) ||
        (reading.quotedBy[next] as number) !== (reading.quotedBy[at] as number);
      if (!ends) continue;
      let firstCue = -1;
      for (let inside = open; inside < next; inside++) {
        segmentOf[inside] = segments;
        if (firstCue < 0 && cue[inside] === 1) firstCue = inside;
      }
      segmentFrom[segments] = open;
      segmentTo[segments] = next;
      segmentCue[segments] = firstCue;
      segments++;
      sign[segments] = signOf(
        firstCue < 0 ? 0 : (kind[firstCue] as number),
        next - open,
        quote[open] as number,
      );
      open = next;
    }
    tail[index] = Math.max(0, segments - 1);
    let after = -1;
    for (let at = to - 1; at >= from; at--) {
      if (cue[at] === 1) after = at;
      cueAfter[at] = after;
    }
  }
  return {
    id,
    kind,
    ending,
    capital,
    quote,
    mark,
    sentenceOf,
    segmentOf,
    cueBefore,
    cueAfter,
    segmentFrom,
    segmentTo,
    segmentCue,
    sign,
    head,
    tail,
    segments,
  };
}

/** A segment in short: the class of its likely cue, how long it is, whether it is a quotation. */
function signOf(cueKind: number, length: number, quote: number): number {
  const size = length < 3 ? 0 : length < 7 ? 1 : length < 15 ? 2 : 3;
  return join(cueKind, size * 2 + (quote === UNQUOTED ? 0 : 1));
}

/** After an article, a preposition or a possessive a form such as `report` or `claims` is a noun. */
function isNominal(reading: Reading, before: number): boolean {
  const { lower } = reading.words[before] as Word;
  return reading.lexicon.determiners.has(lower) || lower === "'s";
}
