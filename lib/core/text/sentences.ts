import type { Language } from '../language/language';
import type { Quotation } from '../model/quotation';
import type { Span } from '../model/span';
import { isCapitalAt, isSpaceAt, isWordAt } from './letters';
import { type Lexicon, lexiconOf } from './lexicon';

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const made = segmenters.get(tag) ?? new Intl.Segmenter(tag, { granularity: 'sentence' });
  segmenters.set(tag, made);
  return made;
}

/** The word that begins at or after `at`, as it stands, at most `limit` characters on. */
function wordAfter(text: string, at: number, limit: number): string {
  let start = at;
  while (start < limit && !isWordAt(text, start)) start++;
  let end = start;
  while (end < limit && end < start + 30 && isWordAt(text, end)) end++;
  return text.slice(start, end);
}

/** The word before the full stop that ends at `end`, with inner full stops (`u.s`), lower case; empty when there is none. */
function wordBeforeStop(text: string, end: number, from: number): string {
  if (text[end - 1] !== '.') return '';
  let start = end - 1;
  while (start > from && start > end - 16 && (isWordAt(text, start - 1) || text[start - 1] === '.')) start--;
  return text.slice(start, end - 1).toLowerCase();
}

const CLOSERS = new Set(['”', '"', "'", '’', '»', ')', ']', '“']);

/** How many words after a quotation that asks or exclaims may stand before the cue: `“Why?” the tired miner asked.` */
const REACH = 8;

function cueFollows(text: string, at: number, limit: number, lexicon: Lexicon): boolean {
  let from = at;
  for (let count = 0; count < REACH && from < limit; count++) {
    const word = wordAfter(text, from, limit);
    if (!word) return false;
    const row = lexicon.cues.get(word.toLowerCase())?.find((one) => !one.particle);
    if (row) return row.frame === 'say' || row.frame === 'tell';
    from = text.indexOf(word, from) + word.length;
    if ('.!?“"”;:'.includes(text[from] ?? '.')) return false;
  }
  return false;
}

/** Whether the boundary at `at` between two segments is none. */
function isNone(text: string, at: number, from: number, limit: number, lexicon: Lexicon): boolean {
  let end = at;
  while (end > from && isSpaceAt(text, end - 1)) end--;
  const quoted = CLOSERS.has(text[end - 1] ?? '');
  let stop = end;
  while (stop > from && CLOSERS.has(text[stop - 1] as string)) stop--;
  const next = wordAfter(text, at, limit);
  const mark = text[stop - 1] ?? '';
  if (quoted && (mark === '?' || mark === '!' || mark === '…' || mark === ',')) {
    if (!next || !isWordAt(text, at)) return false;
    return !isCapitalAt(text, at) || cueFollows(text, at, limit, lexicon);
  }
  if (quoted) return false;
  const word = wordBeforeStop(text, end, from);
  if (!word) return false;
  const opener = lexicon.openers.has(next.toLowerCase());
  if (lexicon.abbreviations.has(word))
    return !lexicon.capitalAbbreviations.has(word) || isCapitalAt(text, end - 1 - word.length);
  if (word.length === 1 && word !== 'i') return !opener;
  if (lexicon.ambiguousAbbreviations.has(word) || isInitials(word)) return !opener || !isCapitalAt(text, at);
  return false;
}

/** `u.s`, `j.r.r`: single letters with full stops between. */
function isInitials(word: string): boolean {
  if (word.length < 3 || word.length % 2 === 0) return false;
  for (let at = 1; at < word.length; at += 2) if (word[at] !== '.') return false;
  return true;
}

/**
 * How much is given to the segmenter at once, in UTF-16 units: its time grows faster than its input (60,000 units cost
 * it a second), and a window holds some twenty sentences.
 */
const WINDOW = 4_000;
/** A sentence that does not end within this much is cut there. */
const LONGEST = 64_000;

/** Where the segmenter sees sentences begin, the block's own start left out. A window begins where the last one was sure. */
function* boundaries(text: string, block: Span, segmenter: Intl.Segmenter): Iterable<number> {
  let from = block.start;
  let size = WINDOW;
  while (from < block.end) {
    const to = Math.min(from + size, block.end);
    let last = from;
    const segments = segmenter.segment(text.slice(from, to));
    // Each segment is asked for by its place: that costs half of what iterating does.
    let segment = segments.containing(0);
    while (segment) {
      if (last > from) yield last;
      last = from + segment.index;
      segment = segments.containing(segment.index + segment.segment.length);
    }
    // The last sentence of a window may go on behind it, unless the block ends there too.
    if (to === block.end) {
      if (last > from) yield last;
      return;
    }
    if (last > from) {
      from = last;
      yield from;
      size = WINDOW;
    } else if (size < LONGEST) {
      size *= 2;
    } else {
      from = to;
      yield from;
      size = WINDOW;
    }
  }
}

/**
 * The sentences of one block, without surrounding space. `Intl.Segmenter` misses no boundary but invents some: those
 * after abbreviations, inside a quotation and between a question in quotation marks and its cue are taken back.
 * `open`: the outermost quotations of the block, in order. Linear.
 */
export function cutSentences(
  text: string,
  block: Span,
  language: Language,
  open: readonly Quotation[],
): Span[] {
  const lexicon = lexiconOf(language);
  const sentences: Span[] = [];
  let start = block.start;
  let quotation = 0;
  const push = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && isSpaceAt(text, from)) from++;
    while (to > from && isSpaceAt(text, to - 1)) to--;
    if (to > from) sentences.push({ start: from, end: to });
    start = end;
  };
  for (const at of boundaries(text, block, segmenterOf(language.tag))) {
    while (quotation < open.length && (open[quotation] as Quotation).span.end <= at) quotation++;
    const inside = open[quotation];
    if (inside && inside.span.start < at) continue;
    if (isNone(text, at, start, block.end, lexicon)) continue;
    push(at);
  }
  push(block.end);
  return sentences;
}
