import type { Reading, Sentence } from '../text/reading';
import { rowOf } from './hash';
import { type Outline, UNQUOTED } from './outline';
import { contentAt, cueAt, OUTSIDE, sourceAt, TAGS } from './tags';

/** What the first pass made of a reading, laid out for the second to look at. */
export interface Echo {
  /** Per word: the likeliest tag. */
  readonly tag: Uint8Array;
  /** Per word: how likely it is content / cue / source, in steps 0..4. */
  readonly content: Uint8Array;
  readonly cue: Uint8Array;
  readonly source: Uint8Array;
  /** The nearest word likely to begin a cue in the same sentence, at or before / at or after; -1: none. */
  readonly cueBefore: Int32Array;
  readonly cueAfter: Int32Array;
  /** Per segment: mean likelihood of content, in steps; its likeliest cue's, in steps. */
  readonly segmentContent: Uint8Array;
  readonly segmentCue: Uint8Array;
  /** Per sentence: the same. */
  readonly sentenceContent: Uint8Array;
  readonly sentenceCue: Uint8Array;
}

/** 0: hardly, 4: surely. */
const step = (likelihood: number): number =>
  likelihood < 0.1 ? 0 : likelihood < 0.35 ? 1 : likelihood < 0.65 ? 2 : likelihood < 0.9 ? 3 : 4;

/** From here on a word counts as a cue that others look at. */
const LIKELY_CUE = 0.3;

/** Lays out the first pass. `marginals`: `words × TAGS` likelihoods. */
export function echoOf(outline: Outline, reading: Reading, marginals: Float32Array): Echo {
  const count = reading.words.length;
  const echo = {
    tag: new Uint8Array(count),
    content: new Uint8Array(count),
    cue: new Uint8Array(count),
    source: new Uint8Array(count),
    cueBefore: new Int32Array(count),
    cueAfter: new Int32Array(count),
    segmentContent: new Uint8Array(outline.segments),
    segmentCue: new Uint8Array(outline.segments),
    sentenceContent: new Uint8Array(reading.sentences.length),
    sentenceCue: new Uint8Array(reading.sentences.length),
  };
  const likely = (at: number, tag: number): number => marginals[at * TAGS + tag] as number;
  for (let at = 0; at < count; at++) {
    let best = OUTSIDE;
    for (let tag = 1; tag < TAGS; tag++) if (likely(at, tag) > likely(at, best)) best = tag;
    echo.tag[at] = best;
    echo.content[at] = step(contentAt(marginals, at));
    echo.cue[at] = step(cueAt(marginals, at));
    echo.source[at] = step(sourceAt(marginals, at));
  }
  const sums = (from: number, to: number): { mean: number; most: number } => {
    let sum = 0;
    let most = 0;
    for (let at = from; at < to; at++) {
      sum += contentAt(marginals, at);
      most = Math.max(most, cueAt(marginals, at));
    }
    return { mean: to > from ? sum / (to - from) : 0, most };
  };
  for (let segment = 0; segment < outline.segments; segment++) {
    const { mean, most } = sums(outline.segmentFrom[segment] as number, outline.segmentTo[segment] as number);
    echo.segmentContent[segment] = step(mean);
    echo.segmentCue[segment] = step(most);
  }
  for (let index = 0; index < reading.sentences.length; index++) {
    const { from, to } = reading.sentences[index] as Sentence;
    const { mean, most } = sums(from, to);
    echo.sentenceContent[index] = step(mean);
    echo.sentenceCue[index] = step(most);
    let before = -1;
    for (let at = from; at < to; at++) {
      if (cueAt(marginals, at) > LIKELY_CUE) before = at;
      echo.cueBefore[at] = before;
    }
    let after = -1;
    for (let at = to - 1; at >= from; at--) {
      if (cueAt(marginals, at) > LIKELY_CUE) after = at;
      echo.cueAfter[at] = after;
    }
  }
  return echo;
}

/** Where there is no word. */
const NO_TAG = 9;

const near = (words: number): number => (words < 4 ? words : words < 8 ? 4 : words < 16 ? 5 : 6);

/** The tag of a word, or what stands for none outside its block. */
const tagIn = (echo: Echo, at: number, from: number, to: number): number =>
  at >= from && at < to ? (echo.tag[at] as number) : NO_TAG;

/** On which side of a cue its source and content stand, as the first pass saw it. */
const sidesOf = (echo: Echo, cue: number, from: number, to: number): number =>
  cue < 0 ? NO_TAG : tagIn(echo, cue - 1, from, to) * 16 + tagIn(echo, cue + 1, from, to);

/** What the first pass made of a word and those around it. Writes rows into `out` and returns how many. */
function nearFeatures(
  { kind }: Outline,
  echo: Echo,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const t0 = echo.tag[at] as number;
  const t1 = tagIn(echo, at + 1, from, to);
  const s1 = tagIn(echo, at - 1, from, to);
  const c0 = echo.content[at] as number;
  const cue = echo.cue[at] as number;
  const k0 = kind[at] as number;
  out[0] = rowOf(110, t0, c0, cue);
  out[1] = rowOf(111, s1, t0, t1);
  out[2] = rowOf(112, tagIn(echo, at - 2, from, to) * 16 + s1, t0, t1 * 16 + tagIn(echo, at + 2, from, to));
  out[3] = rowOf(113, t0, k0, 0);
  out[4] = rowOf(114, s1, k0, 0);
  out[5] = rowOf(115, t1, k0, 0);
  out[6] = rowOf(116, c0, echo.source[at] as number, cue);
  return 7;
}

/**
 * What the second pass sees of the first at a word. Writes rows of its own table into `out` and returns how many.
 * `from`/`to`: the words of its block. In two parts: what a compiler takes into one function is limited.
 */
export function echoFeatures(
  outline: Outline,
  echo: Echo,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  let n = nearFeatures(outline, echo, at, from, to, out);
  const t0 = echo.tag[at] as number;
  const c0 = echo.content[at] as number;
  const k0 = outline.kind[at] as number;
  const quoted = outline.quote[at] === UNQUOTED ? 0 : 1;
  const before = echo.cueBefore[at] as number;
  const after = echo.cueAfter[at] as number;
  const toBefore = before < 0 ? 9 : near(at - before);
  const toAfter = after < 0 ? 9 : near(after - at);
  const segment = outline.segmentOf[at] as number;
  const beforeApart = before < 0 ? 4 : Math.min(segment - (outline.segmentOf[before] as number), 3);
  const afterApart = after < 0 ? 4 : Math.min((outline.segmentOf[after] as number) - segment, 3);
  out[n++] = rowOf(117, before < 0 ? 0 : (outline.id[before] as number), toBefore, quoted);
  out[n++] = rowOf(118, after < 0 ? 0 : (outline.id[after] as number), toAfter, quoted);
  out[n++] = rowOf(120, sidesOf(echo, before, from, to), beforeApart * 8 + c0, quoted);
  out[n++] = rowOf(121, sidesOf(echo, after, from, to), afterApart * 8 + c0, quoted);
  out[n++] = rowOf(122, toBefore, toAfter, t0);
  const here = echo.segmentContent[segment] as number;
  const previous = segment > 0 ? (echo.segmentContent[segment - 1] as number) : NO_TAG;
  const first = at === (outline.segmentFrom[segment] as number) ? 1 : 0;
  out[n++] = rowOf(125, first, here * 16 + previous, k0);
  const sentence = outline.sentenceOf[at] as number;
  const last = sentence > 0 ? (echo.sentenceContent[sentence - 1] as number) : NO_TAG;
  const sentenceCue = echo.sentenceCue[sentence] as number;
  out[n++] = rowOf(126, echo.sentenceContent[sentence] as number, sentenceCue, c0);
  out[n++] = rowOf(127, last, sentenceCue, c0 * 2 + quoted);
  return n;
}

/** Whether a word stands in one stretch with the word before it: the same segment, and the same cues to the first pass. */
export const sameEchoStretch = ({ segmentOf }: Outline, { cueBefore, cueAfter }: Echo, at: number): boolean =>
  segmentOf[at] === segmentOf[at - 1] &&
  cueBefore[at] === cueBefore[at - 1] &&
  cueAfter[at] === cueAfter[at - 1];

/** The same for what holds for every word of such a stretch. */
export function echoStretchFeatures(
  outline: Outline,
  echo: Echo,
  at: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  let n = 0;
  const segment = outline.segmentOf[at] as number;
  const quoted = outline.quote[outline.segmentFrom[segment] as number] === UNQUOTED ? 0 : 1;
  const before = echo.cueBefore[at] as number;
  const after = echo.cueAfter[at] as number;
  const beforeApart = before < 0 ? 4 : Math.min(segment - (outline.segmentOf[before] as number), 3);
  const afterApart = after < 0 ? 4 : Math.min((outline.segmentOf[after] as number) - segment, 3);
  const subject = sidesOf(echo, before, from, to);
  const object = sidesOf(echo, after, from, to);
  out[n++] = rowOf(119, subject, object, beforeApart * 8 + afterApart);
  const here = echo.segmentContent[segment] as number;
  const previous = segment > 0 ? (echo.segmentContent[segment - 1] as number) : NO_TAG;
  const next = segment + 1 < outline.segments ? (echo.segmentContent[segment + 1] as number) : NO_TAG;
  const cues =
    (segment > 0 ? (echo.segmentCue[segment - 1] as number) : NO_TAG) * 16 +
    (segment + 1 < outline.segments ? (echo.segmentCue[segment + 1] as number) : NO_TAG);
  out[n++] = rowOf(123, here, previous * 16 + next, quoted);
  out[n++] = rowOf(124, here * 16 + (echo.segmentCue[segment] as number), cues, quoted);
  return n;
}
