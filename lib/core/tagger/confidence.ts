import type { Reading, Sentence } from '../text/reading';
import type { Word } from '../text/words';
import type { Gathered, Range } from './gather';
import { COMMA, type Outline, STOP, UNQUOTED } from './outline';
import { beginAt, contentAt, cueAt, sourceAt } from './tags';

/** How many numbers `evidenceOf` gives, the constant included. */
export const EVIDENCE = 38;

type Likely = (marginals: Float32Array, word: number) => number;

function mean(marginals: Float32Array, range: Range | null, likely: Likely): number {
  if (!range) return 0;
  let sum = 0;
  for (let at = range.from; at < range.to; at++) sum += likely(marginals, at);
  return sum / (range.to - range.from);
}

/** The largest likelihood of content between a piece's end and its sentence's: what it may have left behind. */
function leftBehind(marginals: Float32Array, from: number, to: number): number {
  let most = 0;
  for (let at = from; at < to; at++) most = Math.max(most, contentAt(marginals, at));
  return most;
}

/** A likelihood as a logarithm, 0 for surely, -1 for hardly. */
const log = (likelihood: number): number => Math.log(Math.max(0.01, likelihood)) / Math.log(100);

const near = (a: Range, b: Range): number =>
  Math.min(6, a.to <= b.from ? b.from - a.to : b.to <= a.from ? a.from - b.to : 0) / 6;

/** What speaks for a candidate and against it: likelihoods of the second pass, and how it lies in its sentence. */
export function evidenceOf(
  marginals: Float32Array,
  outline: Outline,
  reading: Reading,
  { pieces, cue, source }: Gathered,
): readonly number[] {
  let sum = 0;
  let least = 1;
  let words = 0;
  let quoted = 0;
  let cues = 0;
  for (const { from, to } of pieces) {
    for (let at = from; at < to; at++) {
      const share = contentAt(marginals, at);
      sum += share;
      least = Math.min(least, share);
      words++;
      if (outline.quote[at] !== UNQUOTED) quoted++;
      if (outline.cueBefore[at] === at) cues++;
    }
  }
  const first = pieces[0] as Range;
  const last = pieces.at(-1) as Range;
  const opening = reading.sentences[outline.sentenceOf[first.from] as number] as Sentence;
  const closing = reading.sentences[outline.sentenceOf[last.to - 1] as number] as Sentence;
  const trailing = cue !== null && first.from < cue.from;
  const led = cue !== null && !trailing;
  const lastMark = outline.mark[last.to] ?? 0;
  const atStart = first.from === opening.from;
  const atEnd = last.to >= closing.to - 1;
  const word = reading.words[first.from] as Word;
  const clause = word.lower === 'that' || word.lower === 'to' || word.lower === 'whether';
  const rest = Math.min(12, Math.max(0, closing.to - 1 - last.to)) / 12;
  const before = Math.min(12, first.from - opening.from) / 12;
  const behind = last.to < reading.words.length ? contentAt(marginals, last.to) : 0;
  const sentences = (outline.sentenceOf[last.to - 1] as number) - (outline.sentenceOf[first.from] as number);
  const known = cue !== null && [cue.from, cue.to - 1].some((at) => outline.cueBefore[at] === at);
  return [
    1,
    sum / words,
    least,
    beginAt(marginals, first.from),
    last.to < reading.words.length ? 1 - contentAt(marginals, last.to) : 1,
    mean(marginals, cue, cueAt),
    cue ? 1 : 0,
    mean(marginals, source, sourceAt),
    source ? 1 : 0,
    quoted / words,
    quoted > 0 && quoted < words ? 1 : 0,
    Math.min(words, 40) / 40,
    words < 4 ? 1 : 0,
    trailing && atStart ? 1 : 0,
    trailing ? before : 0,
    trailing && lastMark === COMMA ? 1 : 0,
    led && clause ? 1 : 0,
    led && atEnd ? 1 : 0,
    led ? rest : 0,
    led ? near(first, cue) : 0,
    trailing ? near(last, cue) : 0,
    cue && source ? near(cue, source) : 0,
    known ? 1 : 0,
    Math.min(cues, 3) / 3,
    leftBehind(marginals, last.to, trailing ? last.to : closing.to),
    first.from > opening.from ? contentAt(marginals, first.from - 1) : 0,
    pieces.length > 1 ? 1 : 0,
    lastMark === STOP || atEnd ? 1 : 0,
    outline.segmentFrom[outline.segmentOf[first.from] as number] === first.from ? 1 : 0,
    Math.sqrt(least * (cue ? mean(marginals, cue, cueAt) : 0.5)),
    log(beginAt(marginals, first.from)),
    log(1 - behind),
    log(contentAt(marginals, last.to - 1)),
    log(least),
    sentences > 0 ? 1 : 0,
    sentences > 0 && quoted > 0 && quoted < words ? 1 : 0,
    Math.min(sentences, 4) / 4,
    led && lastMark === COMMA ? 1 : 0,
  ];
}

/** How likely it is that a content with this evidence is right (0..1), by factors learned on articles held out. */
export function confidenceOf(evidence: ArrayLike<number>, factors: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < evidence.length; index++)
    sum += (evidence[index] as number) * (factors[index] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
