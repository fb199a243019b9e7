import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { kindOf } from '../lib/core/attribute/kind';
import type { Candidate } from '../lib/core/tagger/candidates';
import { LEAST_SURE } from '../lib/core/tagger/merge';
import { weightsOf } from './model/shipped-weights';
import { calibrate, type Outcome } from './train/calibrate';
import { type Bounds, encode } from './train/encode';
import { readGold } from './train/gold';
import { SETTINGS } from './train/learn';
import { type Exercise, exerciseOf, learnPasses } from './train/passes';
import { candidatesIn, foundAmong, spanIn } from './train/read-by';
import { addScore, emptyScore, isRight, line } from './train/score';

/**
 * Learns the tagger's weights from annotated articles and says how well they read articles that they were not learned
 * from. Files: `.jsonl` ({"id","text","quotes":[{"spans","kind","cueSpans","speakerSpans"}]} a line; instead of `text`
 * perhaps `of` and `sha256`, which say where it stands: `train/text-of.ts`) or `.txt` (the format of tests/corpus). The same files in the same order give the same weights to the bit.
 *
 *   npm run train -- [--out assets/model/en.bin] [--folds 5] FILE…
 *
 * With `--folds 0` nothing is held out: no scores, and no proposal is ever sure.
 */

/** What fits into 300 KB as `gzip -9` counts, for both passes; the more articles, the finer the rows. More rows of coarser steps and fewer of finer ones read no better. */
const BOUNDS: Bounds = { own: 29_500, echo: 9_000, steps: 15 };

/** A held-out article with what weights that never saw it take for attributions. */
interface Held {
  readonly exercise: Exercise;
  readonly candidates: readonly Candidate[];
}

/** Reads every article by weights learned from the others; which are others is decided by its place in the list. */
function heldOut(exercises: readonly Exercise[], folds: number): Held[] {
  const held: Held[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const passes = learnPasses(
      exercises.filter((_, index) => index % folds !== fold),
      SETTINGS,
    );
    const weights = weightsOf(encode(passes, [], BOUNDS));
    exercises.forEach((exercise, index) => {
      if (index % folds === fold) held.push({ exercise, candidates: candidatesIn(exercise, weights) });
    });
    console.log(`fold ${fold + 1} of ${folds} learned`);
  }
  return held;
}

const outcomesOf = (held: readonly Held[]): Outcome[] =>
  held.flatMap(({ exercise, candidates }) =>
    candidates.map(({ found, evidence }) => ({
      evidence,
      right: isRight(
        exercise.article,
        found.pieces.map((piece) => spanIn(exercise, piece)),
      ),
    })),
  );

/** Scores of what is sure enough, and how often each tenth of confidence is right; factors learned from the other half. */
function printScores(held: readonly Held[]): void {
  const halves = [0, 1].map((half) => calibrate(outcomesOf(held.filter((_, index) => index % 2 !== half))));
  const score = emptyScore();
  const tenths = Array.from({ length: 10 }, () => ({ found: 0, right: 0 }));
  held.forEach(({ exercise, candidates }, index) => {
    const found = foundAmong(exercise, candidates, halves[index % 2] ?? []).filter(
      ({ confidence }) => confidence >= LEAST_SURE,
    );
    const { reading } = exercise.article;
    const predicted = found.map((one) => ({ ...one, kind: kindOf(reading, one.content) }));
    addScore(score, exercise.article, predicted).forEach((right, at) => {
      const tenth = tenths[Math.min(9, Math.floor((found[at]?.confidence ?? 0) * 10))];
      if (right === null || !tenth) return;
      tenth.found++;
      if (right) tenth.right++;
    });
  });
  console.log(`held out: ${line(score)}`);
  tenths.forEach(({ found, right }, low) => {
    if (found > 0)
      console.log(`confidence from 0.${low}: ${found} found, ${((100 * right) / found).toFixed(1)} % right`);
  });
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: {
      out: { type: 'string', default: 'assets/model/en.bin' },
      folds: { type: 'string', default: '5' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) {
    console.error('usage: npm run train -- [--out FILE] [--folds N] FILE…   (.jsonl or .txt, annotated)');
    return 2;
  }
  const exercises = positionals.flatMap(readGold).map(exerciseOf);
  const held = heldOut(exercises, Number(values.folds));
  if (held.length > 0) printScores(held);
  const bytes = encode(learnPasses(exercises, SETTINGS), calibrate(outcomesOf(held)), BOUNDS);
  writeFileSync(values.out, bytes);
  const packed = gzipSync(bytes, { level: 9 }).length;
  console.log(`${exercises.length} articles, ${bytes.length} bytes, ${packed} compressed: ${values.out}`);
  return 0;
}

process.exitCode = main();
