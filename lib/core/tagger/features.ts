import type { ReadBlock, Reading, Sentence } from '../text/reading';
import { join, rowOf } from './hash';
import { distance, NOTHING, within } from './near';
import { CLOSING, COLON, NO_MARK, OPENING, type Outline, UNQUOTED } from './outline';

/** How many segments lie between two words of a sentence, 3 for more. */
const apart = (outline: Outline, a: number, b: number): number =>
  Math.min(Math.abs((outline.segmentOf[a] as number) - (outline.segmentOf[b] as number)), 3);

/** Whether a word stands in one stretch with the word before it: the same segment, cues and side of quotation marks. */
export const sameStretch = ({ cueBefore, cueAfter, quote, segmentOf }: Outline, at: number): boolean =>
  segmentOf[at] === segmentOf[at - 1] &&
  cueBefore[at] === cueBefore[at - 1] &&
  cueAfter[at] === cueAfter[at - 1] &&
  quote[at] === quote[at - 1];

/**
 * What holds for every word of a stretch: how it stands to the likely cues on either side and to what stands around them.
 * Writes weight rows into `out` and returns how many. `at`: any of its words; `from`/`to`: the words of its block.
 */
export function stretchFeatures(
  outline: Outline,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { kind } = outline;
  let n = 0;
  const q0 = outline.quote[at] as number;
  const before = outline.cueBefore[at] as number;
  const after = outline.cueAfter[at] as number;
  const beforeKind = before < 0 ? NOTHING : (kind[before] as number);
  const afterKind = after < 0 ? NOTHING : (kind[after] as number);
  const beforeApart = before < 0 ? 4 : apart(outline, at, before);
  const afterApart = after < 0 ? 4 : apart(outline, at, after);
  const subject = before < 0 ? NOTHING : within(kind, before - 1, from, to);
  const behind = before < 0 ? NOTHING : within(kind, before + 1, from, to);
  const first = outline.segmentFrom[outline.segmentOf[at] as number] as number;
  out[n++] = rowOf(32, beforeKind, beforeApart, q0);
  out[n++] = rowOf(33, afterKind, afterApart, q0);
  out[n++] = rowOf(34, beforeKind, afterKind, beforeApart * 8 + afterApart);
  out[n++] = rowOf(36, subject, join(beforeKind, beforeApart), q0);
  out[n++] = rowOf(37, join(afterKind, afterApart), after < 0 ? 0 : within(kind, after + 1, from, to), q0);
  out[n++] = rowOf(38, join(afterKind, afterApart), after < 1 ? 0 : within(kind, after - 1, from, to), q0);
  out[n++] = rowOf(44, kind[first] as number, beforeApart, q0);
  out[n++] = rowOf(50, behind, join(beforeKind, beforeApart), q0);
  return n;
}

/** What holds for every word of a segment. Writes weight rows into `out` and returns how many. */
export function segmentFeatures(
  outline: Outline,
  reading: Reading,
  segment: number,
  out: Int32Array,
): number {
  let n = 0;
  const from = outline.segmentFrom[segment] as number;
  const to = outline.segmentTo[segment] as number;
  const sentence = reading.sentences[outline.sentenceOf[from] as number] as Sentence;
  const sign = outline.sign[segment + 1] as number;
  const firstKind = outline.kind[from] as number;
  const lastKind = outline.kind[to - 1] as number;
  const cue = outline.segmentCue[segment] as number;
  const cueId = cue < 0 ? 0 : (outline.id[cue] as number);
  const before = from > sentence.from ? (outline.sign[segment] as number) : 1;
  const after = to < sentence.to ? (outline.sign[segment + 2] as number) : 1;
  const edge = (from === sentence.from ? 1 : 0) + (to === sentence.to ? 2 : 0);
  const beforeCue = from > sentence.from ? (outline.segmentCue[segment - 1] as number) : -1;
  const afterCue = to < sentence.to ? (outline.segmentCue[segment + 1] as number) : -1;
  const quoted = outline.quote[from] === UNQUOTED ? 0 : 1;
  const beforeMark = from > sentence.from ? (outline.mark[from - 1] as number) + 1 : 0;
  out[n++] = rowOf(60, sign, edge, 0);
  out[n++] = rowOf(61, sign, before, 0);
  out[n++] = rowOf(62, sign, after, 0);
  out[n++] = rowOf(63, before, quoted, after);
  out[n++] = rowOf(64, firstKind, edge, beforeMark);
  out[n++] = rowOf(65, cueId, edge, quoted);
  out[n++] = rowOf(66, beforeCue < 0 ? 0 : (outline.id[beforeCue] as number), quoted, beforeMark);
  out[n++] = rowOf(67, afterCue < 0 ? 0 : (outline.id[afterCue] as number), quoted, lastKind);
  out[n++] = rowOf(68, firstKind, before, 0);
  out[n++] = rowOf(69, firstKind, after, 0);
  // How a clause begins tells whether it still belongs to the one before: `and it`, `and demanded`, `a projection`.
  const second = from + 1 < to ? (outline.kind[from + 1] as number) : NOTHING;
  const firstId = outline.id[from] as number;
  out[n++] = rowOf(51, firstKind, second, before);
  out[n++] = rowOf(52, firstId, second, edge);
  out[n++] = rowOf(53, firstId, before, beforeMark);
  out[n++] = rowOf(54, firstKind, second, from + 2 < to ? (outline.kind[from + 2] as number) : NOTHING);
  if (quoted === 1) {
    const next = to < outline.id.length ? (outline.kind[to] as number) : NOTHING;
    const last = to - 2 >= from && outline.quote[to - 1] === CLOSING ? (outline.mark[to - 2] as number) : 9;
    const previous = from > 0 ? (outline.kind[from - 1] as number) : NOTHING;
    const inner = outline.capital[from + 1] ?? 0;
    const size = distance(to - from);
    out[n++] = rowOf(70, size, last, inner);
    out[n++] = rowOf(71, size, edge, previous);
    out[n++] = rowOf(72, last, next, edge);
    out[n++] = rowOf(73, previous, inner, size);
    out[n++] = rowOf(74, before, join(last, inner), Math.min(size, 4));
  }
  return n;
}

/** A name before a colon is no longer than this, in words. */
const LONGEST_NAME = 5;

/** Whether a sentence stands in a speaker's turn: its block begins with a name and a colon. */
function turnOf(outline: Outline, sentence: Sentence, reading: Reading): boolean {
  const { from, to } = reading.blocks[sentence.block] as ReadBlock;
  if (outline.capital[from] === 0) return false;
  for (let at = from + 1; at < to && at <= from + LONGEST_NAME; at++)
    if (outline.mark[at] !== NO_MARK) return outline.mark[at] === COLON && outline.quote[at] === UNQUOTED;
  return false;
}

/** What holds for every word of a sentence. Writes weight rows into `out` and returns how many. */
export function sentenceFeatures(outline: Outline, reading: Reading, index: number, out: Int32Array): number {
  let n = 0;
  const sentence = reading.sentences[index] as Sentence;
  const block = reading.blocks[sentence.block] as ReadBlock;
  const { from, to } = sentence;
  const { kind, quote } = outline;
  const firstCue = outline.cueAfter[from] as number;
  const lastCue = outline.cueBefore[to - 1] as number;
  const cues = firstCue < 0 ? 0 : firstCue === lastCue ? 1 : 2;
  const place = index === block.first ? (index + 1 === block.last ? 3 : 0) : index + 1 === block.last ? 2 : 1;
  const sort = block.kind.length;
  const opens = quote[from] === OPENING ? 1 : 0;
  const closes = to - 1 >= from && quote[to - 1] === CLOSING ? 1 : 0;
  let quotedWords = 0;
  for (let at = from; at < to; at++) if (quote[at] !== UNQUOTED) quotedWords++;
  const share = quotedWords === 0 ? 0 : quotedWords * 2 < to - from ? 1 : quotedWords < to - from ? 2 : 3;
  const size = distance((to - from) >> 1);
  const second = from + 1 < to ? (kind[from + 1] as number) : NOTHING;
  out[n++] = rowOf(80, cues, share, place);
  out[n++] = rowOf(81, kind[from] as number, second, 0);
  out[n++] = rowOf(82, kind[from] as number, cues, share);
  out[n++] = rowOf(83, sort, cues, size);
  out[n++] = rowOf(84, firstCue < 0 ? 0 : (outline.id[firstCue] as number), share, 0);
  out[n++] = rowOf(85, lastCue < 0 ? 0 : (outline.id[lastCue] as number), opens, closes);
  out[n++] = rowOf(86, outline.id[from] as number, cues, 0);
  const before = index > 0 ? (reading.sentences[index - 1] as Sentence) : null;
  if (before) {
    const cue = outline.cueBefore[before.to - 1] as number;
    const same = before.block === sentence.block ? 1 : 0;
    const ended = quote[before.to - 1] === UNQUOTED ? 0 : 1;
    out[n++] = rowOf(87, cue < 0 ? 0 : (kind[cue] as number), same, cues);
    out[n++] = rowOf(88, join(same, ended), share, cues);
    out[n++] = rowOf(89, join(same, ended), join(kind[from] as number, share), cues);
  }
  // How it ends: `…, the mayor said on Monday.`
  let last = to - 1;
  while (last > from && outline.mark[last] !== NO_MARK) last--;
  const ends = kind[last] as number;
  const before1 = last > from ? (kind[last - 1] as number) : NOTHING;
  const before2 = last - 1 > from ? (kind[last - 2] as number) : NOTHING;
  const tail = outline.sign[(outline.segmentOf[last] as number) + 1] as number;
  const head = outline.sign[(outline.head[index] as number) + 1] as number;
  out[n++] = rowOf(91, ends, before1, share);
  out[n++] = rowOf(92, ends, before1, before2);
  out[n++] = rowOf(93, tail, cues, share);
  out[n++] = rowOf(94, head, tail, share);
  out[n++] = rowOf(95, head, second, cues);
  const speaks = turnOf(outline, sentence, reading) ? 1 : 0;
  const after = index + 1 < reading.sentences.length ? (reading.sentences[index + 1] as Sentence) : null;
  const next = after?.block === sentence.block ? 1 + (quote[after.from] as number) : 0;
  out[n++] = rowOf(96, speaks, cues, share);
  out[n++] = rowOf(97, speaks, kind[from] as number, place);
  out[n++] = rowOf(98, next, cues, share);
  const colon =
    outline.mark[Math.min(from + 2, to - 1)] === COLON || outline.mark[Math.min(from + 1, to - 1)] === COLON;
  out[n++] = rowOf(90, colon ? 1 : 0, outline.capital[from] as number, place);
  return n;
}

/** More rows than a word has, those of its segment and sentence included. */
export const MOST_FEATURES = 128;
