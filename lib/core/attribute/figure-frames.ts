import type { FigureSourcing } from '../language/figure-sourcing';
import type { Span } from '../model/span';
import { sentenceFrom, wordAt, wordsOf } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import { type Frame, isOutside, lowerAt, REACH } from './figure/frame';
import { byFrames, surveyFrames } from './figure/survey-frames';
import { dataFrames, putFrames, verbFrames } from './figure/value-frames';
import { cuesIn, type FoundCue } from './frame/cues';
import { spanOf } from './frame/draft';
import { phraseAfter } from './frame/phrase-after';

import { subjectBefore } from './frame/subject';

/** Who is given as the origin of a figure in its own sentence. */
export interface Origin {
  readonly source: Span;
  readonly by: string;
}

/** Frames of cues that give what follows as reported. */
const GIVING: ReadonlySet<string> = new Set(['say', 'tell', 'show']);
const JOINTS: ReadonlySet<string> = new Set(['and', 'but', ';', ':', '—']);
/** Marks that close what somebody said before the words that say who. */
const CLOSING: ReadonlySet<string> = new Set([',', '”', '"', '’', "'"]);
/** `according to the ministry`: all before it in its sentence, or all behind it where it opens the sentence. */
function* perFrames(reading: Reading, { from, to }: Sentence): Iterable<Frame> {
  for (let at = from; at + 2 < to; at++) {
    if (lowerAt(reading, at) !== 'according' || lowerAt(reading, at + 1) !== 'to' || !isOutside(reading, at))
      continue;
    const source = phraseAfter(reading, at + 2, to, at > from + 2);
    if (!source) continue;
    const leading = at <= from + 2 || JOINTS.has(lowerAt(reading, at - 1));
    yield { source, from: leading ? source.to : from, to: leading ? to : at, by: 'per' };
    const inserted = !leading && lowerAt(reading, at - 1) === ',' && lowerAt(reading, source.to) === ',';
    const more = inserted && isBroken(reading, at - 2) ? to : leading ? 0 : compared(reading, source.to, to);
    if (more) yield { source, from: source.to, to: more, by: 'per' };
  }
}

/** Whether a clause cannot end at a word, so that it goes on behind an insertion: `He had, according to Lee, …`. */
const isBroken = ({ words, lexicon }: Reading, at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  return (
    lexicon.auxiliaries.has(lower) || lexicon.subordinators.has(lower) || lexicon.prepositions.has(lower)
  );
};

/** Where the clause ends that a cue introduces: at a semicolon, at the next cue's subject, or with the sentence. */
function clauseEnd(reading: Reading, from: number, limit: number, next: FoundCue | undefined): number {
  let at = from;
  const end = Math.min(limit, next ? next.from : limit, from + REACH);
  while (at < end && lowerAt(reading, at) !== ';') at++;
  return at;
}

/** Whether what stands behind a cue is the end of its clause, so that it speaks of what stands before. */
function closes(reading: Reading, at: number, limit: number): boolean {
  const next = at < limit ? wordAt(reading, at) : null;
  if (!next || next.kind === 'mark') return true;
  return (
    reading.lexicon.times.has(next.lower) ||
    (reading.lexicon.prepositions.has(next.lower) && next.lower !== 'to')
  );
}

/** Whether a cue is active and in a frame that gives what it introduces as reported. */
function isGiving(reading: Reading, { from, row, participle }: FoundCue): boolean {
  if (participle || !GIVING.has(row.frame)) return false;
  const before = lowerAt(reading, from - 1);
  if (reading.words[from - 1]?.kind === 'number') return false;
  return !reading.lexicon.be.has(before) && !['an', 'to', 'of', 'will'].includes(before);
}

/** Whether a cue plainly reports: a verb of giving, or any other with *that*. */
const isSure = (reading: Reading, { from, to }: FoundCue): boolean =>
  lowerAt(reading, to) === 'that' || reading.language.figureSourcing.giving.includes(lowerAt(reading, from));

/** `the ministry said 300 …`, `300 …, the ministry said`, `300 …, said the ministry`. */
function* cueFrames(reading: Reading, sentence: Sentence): Iterable<Frame> {
  const { inverting } = reading.language.figureSourcing;
  const cues = cuesIn(reading, sentence).filter((cue) => isGiving(reading, cue));
  for (let index = 0; index < cues.length; index++) {
    const cue = cues[index] as FoundCue;
    const floor = index > 0 ? (cues[index - 1] as FoundCue).to : sentence.from;
    const subject = subjectBefore(reading, cue.from, floor);
    const ended = isEnd(reading, cue.to, sentence.to) || cue.row.frame === 'tell';
    const behind =
      subject !== null && subject.from > floor && CLOSING.has(lowerAt(reading, subject.from - 1));
    if (subject && behind && (isSure(reading, cue) ? closes(reading, cue.to, sentence.to) || ended : ended)) {
      yield { source: subject, from: floor, to: subject.from, by: 'trailing-cue' };
      const more = compared(reading, cue.to, sentence.to);
      if (more) yield { source: subject, from: cue.to, to: more, by: 'trailing-cue' };
    }
    if (
      subject &&
      isSure(reading, cue) &&
      (!behind || thatWithin(reading, cue.to, sentence.to)) &&
      !isEnd(reading, cue.to, sentence.to)
    ) {
      const to = clauseEnd(reading, cue.to, sentence.to, cues[index + 1]);
      yield { source: subject, from: cue.to, to, by: 'leading-cue' };
    } else if (lowerAt(reading, cue.from - 1) === ',' && inverting.includes(lowerAt(reading, cue.from))) {
      const inverted = phraseAfter(reading, cue.to, sentence.to);
      if (inverted && closes(reading, inverted.to, sentence.to))
        yield { source: inverted, from: floor, to: cue.from, by: 'inverted-cue' };
    }
  }
}

/** How far behind a cue its *that* may stand: `said in its report on Friday that`. */
const THAT = 9;

function thatWithin(reading: Reading, at: number, limit: number): boolean {
  for (let word = at; word < Math.min(limit, at + THAT); word++)
    if (lowerAt(reading, word) === 'that') return true;
  return false;
}

/** Where a comparison ends that goes on with what was said: `, up from 5.6 million a year ago`; 0 where there is none. */
function compared(reading: Reading, at: number, limit: number): number {
  if (lowerAt(reading, at) !== ',') return 0;
  const next = reading.words[at + 1];
  const goes =
    next?.kind === 'number' || reading.language.figureSourcing.comparing.includes(next?.lower ?? '');
  return goes ? limit : 0;
}

const ENDINGS: ReadonlySet<string> = new Set(['.', ';', ':', '?', '!', ')', '—', '–', '”', '"', '’']);
const isEnd = (reading: Reading, at: number, limit: number): boolean =>
  at >= limit || ENDINGS.has(lowerAt(reading, at));

/** More frames than this no sentence has; a text without full stops must not cost more for it. */
const MOST = 40;

/** A kind of frame, and the words of which a sentence must hold one to have it; null where any may. */
interface FrameKind {
  readonly words: ((rows: FigureSourcing) => readonly string[]) | null;
  readonly find: (reading: Reading, sentence: Sentence) => Iterable<Frame>;
}

/** The kinds of frames, the plainest first. */
const KINDS: readonly FrameKind[] = [
  { words: () => ['according'], find: perFrames },
  { words: ({ putting }) => putting.verbs, find: putFrames },
  { words: ({ data }) => data.flatMap(({ verbs }) => verbs), find: dataFrames },
  { words: ({ foreseeing, counting }) => [...foreseeing.verbs, ...counting.verbs], find: verbFrames },
  { words: ({ givenBy }) => givenBy, find: byFrames },
  { words: null, find: cueFrames },
  { words: ({ surveys }) => surveys.before, find: surveyFrames },
];

const known = new WeakMap<FigureSourcing, ReadonlyMap<string, number>>();

/** By a word: the kinds of frames that it can open, a bit for each. Built once per language. */
function openersOf(rows: FigureSourcing): ReadonlyMap<string, number> {
  const made = known.get(rows);
  if (made) return made;
  const openers = new Map<string, number>();
  KINDS.forEach(({ words }, index) => {
    for (const word of words?.(rows) ?? []) openers.set(word, (openers.get(word) ?? 0) | (1 << index));
  });
  known.set(rows, openers);
  return openers;
}

/** The frames of a sentence, the plainest first. Each word is looked up once; most sentences hold few kinds. */
function framesOf(reading: Reading, sentence: Sentence): Frame[] {
  const openers = openersOf(reading.language.figureSourcing);
  let held = 0;
  for (let at = sentence.from; at < sentence.to; at++) held |= openers.get(lowerAt(reading, at)) ?? 0;
  const frames: Frame[] = [];
  KINDS.forEach(({ words, find }, index) => {
    if (words === null || (held & (1 << index)) !== 0) frames.push(...find(reading, sentence));
  });
  return frames.length > MOST ? frames.slice(0, MOST) : frames;
}

/** The origins of figures that stand in no attribution, by frames of their own sentence; null where there is none. */
export function originsOf(reading: Reading, figures: readonly Span[]): (Origin | null)[] {
  let last = -1;
  let frames: Frame[] = [];
  return figures.map((figure) => {
    const index = sentenceFrom(reading, figure.start);
    const sentence = reading.sentences[index] as Sentence;
    if (index !== last) frames = framesOf(reading, sentence);
    last = index;
    const { from, to } = wordsOf(reading, figure);
    const frame = frames.find((one) => one.from <= from && to <= one.to);
    return frame
      ? { source: spanOf(reading, frame.source.from, frame.source.to), by: `figure:${frame.by}` }
      : null;
  });
}
