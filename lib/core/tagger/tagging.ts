import type { Reading, Sentence } from '../text/reading';
import { echoOf } from './echo-features';
import { addEchoes, ownSums, SUMS } from './emissions';
import { bestTags, likelihoods } from './lattice';
import type { Outline } from './outline';
import { OUTSIDE, START, TAGS } from './tags';
import type { PassWeights, Weights } from './weights';

/** How likely every tag is (`words × TAGS`, 0..1), and the best tagging at each leaning. */
export interface Tagging {
  readonly taggings: readonly Uint8Array[];
  readonly marginals: Float32Array;
}

/**
 * How much less *outside* is worth at each decoding, as a logarithm: the further it leans, the more it finds and the more
 * often it errs. All they find are candidates, among which the evidence chooses; held out, two did as well as four.
 */
const LEANINGS = [0.5, 2.5];

/** A sentence in which no word is likelier than this to be anything but outside is left at that. */
const QUIET = 0.02;

function isQuiet(marginals: Float32Array, { from, to }: Sentence): boolean {
  for (let at = from; at < to; at++) if ((marginals[at * TAGS + OUTSIDE] as number) < 1 - QUIET) return false;
  return true;
}

/** A tag less likely than this is out of question for the best tagging, however that leans. */
const UNLIKELY = 1e-4;

/** Per word a bit for each tag that is in question, and what those are worth to the second pass as logarithms. */
function inQuestion(
  marginals: Float32Array,
  sums: Int16Array,
  { from, to }: Run,
  scale: number,
  live: Uint8Array,
  scores: Float32Array,
): void {
  for (let word = 0; word < to - from; word++) {
    const cell = (from + word) * SUMS + TAGS;
    let tags = 1 << OUTSIDE;
    for (let tag = 1; tag < TAGS; tag++) {
      if ((marginals[(from + word) * TAGS + tag] as number) <= UNLIKELY) continue;
      tags |= 1 << tag;
      scores[word * TAGS + tag] = scale * (sums[cell + tag] as number);
    }
    live[word] = tags;
  }
}

/** A run of words that is tagged as one, and the tag before its first word. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly after: number;
}

/** The sentences of a block that are not quiet, joined where they adjoin. */
function runsOf(reading: Reading, marginals: Float32Array, first: number, last: number): Run[] {
  const runs: Run[] = [];
  for (let index = first; index < last; index++) {
    const { from, to } = reading.sentences[index] as Sentence;
    if (isQuiet(marginals, reading.sentences[index] as Sentence)) continue;
    const before = runs.at(-1);
    if (before?.to === from) runs[runs.length - 1] = { ...before, to };
    else runs.push({ from, to, after: index === first ? START : OUTSIDE });
  }
  return runs;
}

/** What the tags of a run of words are worth to a pass, as factors, the best being 1. `sums`: in steps, from `at`. */
function weigh(
  sums: Int16Array,
  at: number,
  count: number,
  { factors }: PassWeights,
  local: Float64Array,
): void {
  const most = factors.length - 1;
  for (let word = 0; word < count; word++) {
    const cell = at + word * SUMS;
    let best = sums[cell] as number;
    for (let tag = 1; tag < TAGS; tag++) best = Math.max(best, sums[cell + tag] as number);
    for (let tag = 0; tag < TAGS; tag++)
      local[word * TAGS + tag] = factors[Math.min(most, best - (sums[cell + tag] as number))] as number;
  }
}

/** Makes *outside*, which is in question everywhere, worth less by a leaning. */
function lean(
  sums: Int16Array,
  { from, to }: Run,
  scale: number,
  leaning: number,
  scores: Float32Array,
): void {
  for (let word = 0; word < to - from; word++) {
    const outside = Math.fround(scale * (sums[(from + word) * SUMS + TAGS + OUTSIDE] as number));
    scores[word * TAGS + OUTSIDE] = outside - leaning;
  }
}

/** Tags a reading, a block as one sequence, in two passes of which the second sees what the first made of it. */
export function tag(reading: Reading, outline: Outline, weights: Weights): Tagging {
  const [first, second] = weights.passes;
  const count = reading.words.length;
  const longest = reading.blocks.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const local = new Float64Array(longest * TAGS);
  const scores = new Float32Array(longest * TAGS);
  const live = new Uint8Array(longest);
  const marginals = new Float32Array(count * TAGS);
  const sums = ownSums(weights, outline, reading);
  for (const { from, to } of reading.blocks) {
    weigh(sums, from * SUMS, to - from, first, local);
    likelihoods(local, to - from, START, first.steps, marginals, from * TAGS);
  }
  const echo = echoOf(outline, reading, marginals);
  const taggings = LEANINGS.map(() => new Uint8Array(count));
  for (const block of reading.blocks) {
    for (const run of runsOf(reading, marginals, block.first, block.last)) {
      const words = run.to - run.from;
      addEchoes(weights, outline, echo, run, block, sums);
      weigh(sums, run.from * SUMS + TAGS, words, second, local);
      likelihoods(local, words, run.after, second.steps, marginals, run.from * TAGS);
      inQuestion(marginals, sums, run, second.scale, live, scores);
      for (let index = 0; index < LEANINGS.length; index++) {
        lean(sums, run, second.scale, LEANINGS[index] as number, scores);
        const tags = taggings[index] as Uint8Array;
        bestTags(scores, live, words, run.after, second.transitions, tags, run.from);
      }
    }
  }
  return { taggings, marginals };
}
