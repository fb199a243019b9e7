import { MOST_FEATURES } from '../../lib/core/tagger/features';
import { factorsOf, forbid, likelihoods, stepsOf } from '../../lib/core/tagger/lattice';
import { mayFollow, OUTSIDE, START, TAGS } from '../../lib/core/tagger/tags';
import type { ReadBlock } from '../../lib/core/text/reading';
import { seeded, shuffled } from './random';
import { ALL_ROWS, type Rows } from './sequences';

/** What one pass of the tagger has learned. `emissions`: `ALL_ROWS × TAGS`. */
export interface Learned {
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

/** An article to learn from. */
export interface Lesson {
  readonly rows: Rows;
  readonly blocks: readonly ReadBlock[];
  readonly tags: Uint8Array;
}

export interface Settings {
  readonly epochs: number;
  readonly rate: number;
  /** Share of a word's features that is hidden at each sight, so that no single one is relied on. */
  readonly hidden: number;
  /** Rows met fewer times than this are not learned. */
  readonly rarest: number;
  /** Added to the score of *outside* where something stands while learning, so that it is learned to be found. */
  readonly missed: number;
  /** How many runs are averaged; the first has this seed. */
  readonly runs: number;
  readonly seed: number;
}

/** A tag whose likelihood is this near to what it should be moves nothing. */
const SETTLED = 1e-3;

/** What the sums of squared gradients begin with, so that the first steps are no leaps. */
const FIRST_SQUARE = 0.1;

const STEPS = (TAGS + 1) * TAGS;

export const SETTINGS: Settings = {
  epochs: 8,
  rate: 0.1,
  hidden: 0.3,
  rarest: 2,
  missed: 0,
  runs: 4,
  seed: 20231130,
};

/** How often each row is met; stops counting where it no longer matters. */
function counted(lessons: readonly Lesson[]): Uint16Array {
  const counts = new Uint16Array(ALL_ROWS);
  for (const { rows } of lessons) {
    for (const row of rows.rows) {
      const count = counts[row] as number;
      if (count < 65535) counts[row] = count + 1;
    }
  }
  return counts;
}

/** Lessons whose rows are numbered without gaps, the rare ones left out, and what row each number stands for. */
interface Numbered {
  readonly lessons: readonly Lesson[];
  readonly rowOfNumber: Int32Array;
}

/** Numbers rows by how often they are met, so that the frequent ones lie side by side in memory. */
function numbered(lessons: readonly Lesson[], rarest: number): Numbered {
  const counts = counted(lessons);
  const rowOfNumber = Int32Array.from({ length: ALL_ROWS }, (_, row) => row)
    .filter((row) => (counts[row] as number) >= rarest)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number) || a - b);
  const numberOfRow = new Int32Array(ALL_ROWS).fill(-1);
  rowOfNumber.forEach((row, number) => {
    numberOfRow[row] = number;
  });
  const thinned = lessons.map(({ rows: { rows, starts }, blocks, tags }) => {
    const kept = new Int32Array(rows.length);
    const from = new Int32Array(starts.length);
    let end = 0;
    for (let word = 0; word + 1 < starts.length; word++) {
      from[word] = end;
      for (let index = starts[word] as number; index < (starts[word + 1] as number); index++) {
        const number = numberOfRow[rows[index] as number] as number;
        if (number >= 0) kept[end++] = number;
      }
    }
    from[starts.length - 1] = end;
    return { rows: { rows: kept.slice(0, end), starts: from }, blocks, tags };
  });
  return { lessons: thinned, rowOfNumber };
}

/** A row's weights and, behind them, the sums of their squared gradients: one line of the processor's cache. */
const LINE = TAGS * 2;

/** A block to learn from. */
interface Block {
  readonly lesson: Lesson;
  readonly from: number;
  readonly count: number;
}

/** What is being learned, and room to work in. */
class Learner {
  private readonly lines: Float32Array;
  private readonly transitions = forbid(new Float32Array(STEPS));
  private readonly transitionSquares = new Float32Array(STEPS).fill(1);
  private readonly emissions: Float32Array;
  private readonly local: Float64Array;
  private readonly marginals: Float32Array;
  private readonly pairs = new Float64Array(STEPS);
  /** The rows in sight at this step, and where each word's end. */
  private readonly seen: Int32Array;
  private readonly seenEnds: Int32Array;
  private readonly random: () => number;

  constructor(
    private readonly rows: number,
    private readonly blocks: readonly Block[],
    private readonly settings: Settings,
    seed: number,
  ) {
    const longest = blocks.reduce((most, { count }) => Math.max(most, count), 0);
    this.lines = new Float32Array(rows * LINE);
    for (let row = 0; row < rows; row++) this.lines.fill(FIRST_SQUARE, row * LINE + TAGS, (row + 1) * LINE);
    this.emissions = new Float32Array(longest * TAGS);
    this.local = new Float64Array(longest * TAGS);
    this.marginals = new Float32Array(longest * TAGS);
    this.seen = new Int32Array(longest * MOST_FEATURES);
    this.seenEnds = new Int32Array(longest);
    this.random = seeded(seed);
  }

  /** Goes once through all blocks, in an order of its own. */
  epoch(): void {
    for (const index of shuffled(this.blocks.length, this.random)) this.step(this.blocks[index] as Block);
  }

  /** Adds what is learned so far to sums, from which an average is made. */
  addTo(weights: Float32Array, transitions: Float32Array): void {
    for (let row = 0; row < this.rows; row++) {
      for (let tag = 0; tag < TAGS; tag++)
        weights[row * TAGS + tag] =
          (weights[row * TAGS + tag] as number) + (this.lines[row * LINE + tag] as number);
    }
    for (let step = 0; step < STEPS; step++)
      transitions[step] = (transitions[step] as number) + (this.transitions[step] as number);
  }

  private step({ lesson, from, count }: Block): void {
    this.score(lesson, from, count);
    this.pairs.fill(0);
    factorsOf(this.emissions, count, this.local);
    likelihoods(this.local, count, START, stepsOf(this.transitions), this.marginals, 0, this.pairs);
    this.moveTransitions(lesson.tags, from, count);
    this.moveWeights(lesson.tags, from, count);
  }

  /** Sums up the weights of what is in sight, a share of the features being hidden. */
  private score({ rows: { rows, starts }, tags }: Lesson, from: number, count: number): void {
    const { lines, emissions, seen, random } = this;
    const { hidden, missed } = this.settings;
    const scale = 1 / (1 - hidden);
    let end = 0;
    for (let word = 0; word < count; word++) {
      const until = starts[from + word + 1] as number;
      const begin = end;
      for (let feature = starts[from + word] as number; feature < until; feature++)
        if (random() >= hidden) seen[end++] = (rows[feature] as number) * LINE;
      this.seenEnds[word] = end;
      let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
      for (let index = begin; index < end; index++) {
        const line = seen[index] as number;
        a += lines[line] as number;
        b += lines[line + 1] as number;
        c += lines[line + 2] as number;
        d += lines[line + 3] as number;
        e += lines[line + 4] as number;
        f += lines[line + 5] as number;
        g += lines[line + 6] as number;
        h += lines[line + 7] as number;
      }
      const cell = word * TAGS;
      const outside = tags[from + word] === OUTSIDE ? 0 : missed;
      emissions[cell] = a * scale + outside;
      emissions[cell + 1] = b * scale;
      emissions[cell + 2] = c * scale;
      emissions[cell + 3] = d * scale;
      emissions[cell + 4] = e * scale;
      emissions[cell + 5] = f * scale;
      emissions[cell + 6] = g * scale;
      emissions[cell + 7] = h * scale;
    }
  }

  private moveTransitions(tags: Uint8Array, from: number, count: number): void {
    const { pairs, transitions, transitionSquares: squares } = this;
    let previous = START;
    for (let at = from; at < from + count; at++) {
      const tag = tags[at] as number;
      pairs[previous * TAGS + tag] = (pairs[previous * TAGS + tag] as number) - 1;
      previous = tag;
    }
    for (let step = 0; step < STEPS; step++) {
      const gradient = pairs[step] as number;
      if (gradient === 0 || !mayFollow(Math.floor(step / TAGS), step % TAGS)) continue;
      const square = (squares[step] as number) + gradient * gradient;
      squares[step] = square;
      transitions[step] = (transitions[step] as number) - (this.settings.rate * gradient) / Math.sqrt(square);
    }
  }

  private moveWeights(tags: Uint8Array, from: number, count: number): void {
    const { lines, marginals, seen, seenEnds } = this;
    const { rate } = this.settings;
    let begin = 0;
    for (let word = 0; word < count; word++) {
      const end = seenEnds[word] as number;
      const gold = tags[from + word] as number;
      for (let tag = 0; tag < TAGS; tag++) {
        const gradient = (marginals[word * TAGS + tag] as number) - (tag === gold ? 1 : 0);
        if (gradient < SETTLED && gradient > -SETTLED) continue;
        for (let index = begin; index < end; index++) {
          const cell = (seen[index] as number) + tag;
          const square = (lines[cell + TAGS] as number) + gradient * gradient;
          lines[cell + TAGS] = square;
          lines[cell] = (lines[cell] as number) - (rate * gradient) / Math.sqrt(square);
        }
      }
      begin = end;
    }
  }
}

/** Adds what one run through all epochs has learned, on average over the later ones, to sums. */
function addRun(
  rows: number,
  blocks: readonly Block[],
  settings: Settings,
  seed: number,
  weights: Float32Array,
  transitions: Float32Array,
): number {
  const learner = new Learner(rows, blocks, settings, seed);
  let added = 0;
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    learner.epoch();
    if (epoch < settings.epochs / 3) continue;
    learner.addTo(weights, transitions);
    added++;
  }
  return added;
}

/**
 * Learns a linear-chain conditional random field (Lafferty, McCallum, Pereira 2001) by AdaGrad (Duchi, Hazan, Singer
 * 2011), a block at a step; the weights are an average over the later epochs of several runs, which differ in order and
 * in what is hidden. The same lessons in the same order give the same weights to the bit.
 */
export function learn(lessons: readonly Lesson[], settings: Settings): Learned {
  const { lessons: thinned, rowOfNumber } = numbered(lessons, settings.rarest);
  const blocks = thinned.flatMap((lesson) =>
    lesson.blocks
      .filter(({ from, to }) => to > from)
      .map(({ from, to }): Block => ({ lesson, from, count: to - from })),
  );
  const weights = new Float32Array(rowOfNumber.length * TAGS);
  const transitions = new Float32Array(STEPS);
  let added = 0;
  for (let run = 0; run < settings.runs; run++)
    added += addRun(rowOfNumber.length, blocks, settings, settings.seed + run, weights, transitions);
  const emissions = new Float32Array(ALL_ROWS * TAGS);
  rowOfNumber.forEach((row, number) => {
    for (let tag = 0; tag < TAGS; tag++)
      emissions[row * TAGS + tag] = (weights[number * TAGS + tag] as number) / Math.max(1, added);
  });
  return { emissions, transitions: forbid(transitions.map((step) => step / Math.max(1, added))) };
}
