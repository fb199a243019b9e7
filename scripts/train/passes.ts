import { type Echo, echoOf } from '../../lib/core/tagger/echo-features';
import { factorsOf, likelihoods, stepsOf } from '../../lib/core/tagger/lattice';
import { type Outline, outlineOf } from '../../lib/core/tagger/outline';
import { START, TAGS } from '../../lib/core/tagger/tags';
import type { GoldArticle } from './gold';
import { type Learned, learn, type Settings } from './learn';
import { type Rows, rowsOf } from './sequences';

/** An annotated article with the rows of the first pass. */
export interface Exercise {
  readonly article: GoldArticle;
  readonly outline: Outline;
  readonly rows: Rows;
}

export function exerciseOf(article: GoldArticle): Exercise {
  const outline = outlineOf(article.reading);
  return { article, outline, rows: rowsOf(article.reading, outline, null) };
}

/** The likelihoods of every tag as a pass with full precision sees them. */
function marginalsOf({ article, rows }: Exercise, { emissions, transitions }: Learned): Float32Array {
  const { words, blocks } = article.reading;
  const marginals = new Float32Array(words.length * TAGS);
  const steps = stepsOf(transitions);
  for (const { from, to } of blocks) {
    const scores = new Float32Array((to - from) * TAGS);
    for (let at = from; at < to; at++) {
      const cell = (at - from) * TAGS;
      for (let index = rows.starts[at] as number; index < (rows.starts[at + 1] as number); index++) {
        const row = (rows.rows[index] as number) * TAGS;
        for (let tag = 0; tag < TAGS; tag++)
          scores[cell + tag] = (scores[cell + tag] as number) + (emissions[row + tag] as number);
      }
    }
    const local = new Float64Array(scores.length);
    factorsOf(scores, to - from, local);
    likelihoods(local, to - from, START, steps, marginals, from * TAGS);
  }
  return marginals;
}

function echoBy(exercise: Exercise, pass: Learned): Echo {
  return echoOf(exercise.outline, exercise.article.reading, marginalsOf(exercise, pass));
}

const lessonOf = ({ article }: Exercise, rows: Rows) => ({
  rows,
  blocks: article.reading.blocks,
  tags: article.tags,
});

/** The second pass learns from what the first made of articles that it had not learned: in so many parts. */
const PARTS = 4;

/** Learns both passes. */
export function learnPasses(exercises: readonly Exercise[], settings: Settings): [Learned, Learned] {
  const first = (some: readonly Exercise[], runs: number): Learned =>
    learn(
      some.map((one) => lessonOf(one, one.rows)),
      { ...settings, runs },
    );
  // What is looked at in steps needs no more runs than half.
  const fewer = Math.ceil(settings.runs / 2);
  const echoed = new Map<Exercise, Rows>();
  for (let part = 0; part < PARTS; part++) {
    const pass = first(
      exercises.filter((_, index) => index % PARTS !== part),
      fewer,
    );
    exercises.forEach((one, index) => {
      if (index % PARTS !== part) return;
      echoed.set(one, rowsOf(one.article.reading, one.outline, echoBy(one, pass)));
    });
  }
  const second = learn(
    exercises.map((one) => lessonOf(one, echoed.get(one) as Rows)),
    settings,
  );
  return [first(exercises, settings.runs), second];
}
