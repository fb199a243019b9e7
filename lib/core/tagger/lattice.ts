import { mayFollow, START, TAGS } from './tags';

/** What one tag is worth behind another: `(TAGS + 1) × TAGS`, row `previous` (the last row is the block's beginning). */
export type Transitions = Float32Array;

const FORBIDDEN = -1e4;

/** Forbids in place what may not follow. */
export function forbid(transitions: Transitions): Transitions {
  for (let previous = 0; previous <= START; previous++) {
    for (let tag = 0; tag < TAGS; tag++) {
      if (!mayFollow(previous, tag)) transitions[previous * TAGS + tag] = FORBIDDEN;
    }
  }
  return transitions;
}

/** Room for the way back and for a word's best scores, so that a run costs no memory of its own. */
let ways = new Uint8Array(0);
const bests: [Float64Array, Float64Array] = [new Float64Array(TAGS + 1), new Float64Array(TAGS + 1)];

/**
 * The best tags for the first `count` words of `scores` (`count × TAGS`; Viterbi) behind a tag `first`; writes `tags` from
 * `at`. `live`: per word a bit per tag that is in question, one at least: mostly they are few, and the others cost nothing.
 */
export function bestTags(
  scores: Float32Array,
  live: Uint8Array,
  count: number,
  first: number,
  transitions: Transitions,
  tags: Uint8Array,
  at: number,
): void {
  if (count === 0) return;
  if (ways.length < count * TAGS) ways = new Uint8Array(count * TAGS);
  let before = bests[0];
  let here = bests[1];
  before.fill(0);
  let previous = 1 << first;
  for (let word = 0; word < count; word++) {
    const base = word * TAGS;
    const alive = live[word] as number;
    for (let tags = alive; tags > 0; tags &= tags - 1) {
      const tag = 31 - Math.clz32(tags & -tags);
      let best = -Infinity;
      let from = 0;
      for (let others = previous; others > 0; others &= others - 1) {
        const other = 31 - Math.clz32(others & -others);
        const score = (before[other] as number) + (transitions[other * TAGS + tag] as number);
        if (score > best) {
          best = score;
          from = other;
        }
      }
      here[tag] = best + (scores[base + tag] as number);
      ways[base + tag] = from;
    }
    previous = alive;
    const old = before;
    before = here;
    here = old;
  }
  let tag = -1;
  for (let others = previous; others > 0; others &= others - 1) {
    const other = 31 - Math.clz32(others & -others);
    if (tag < 0 || (before[other] as number) > (before[tag] as number)) tag = other;
  }
  for (let word = count - 1; word >= 0; word--) {
    tags[at + word] = tag;
    tag = ways[word * TAGS + tag] as number;
  }
}

/** The factors that transitions stand for: what `likelihoods` multiplies by. */
export function stepsOf(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, Math.exp);
}

/** Scores as factors, the best of a word's being 1: what `likelihoods` takes. */
export function factorsOf(scores: Float32Array, count: number, local: Float64Array): void {
  for (let base = 0; base < count * TAGS; base += TAGS) {
    let most = scores[base] as number;
    for (let tag = 1; tag < TAGS; tag++) most = Math.max(most, scores[base + tag] as number);
    for (let tag = 0; tag < TAGS; tag++) local[base + tag] = Math.exp((scores[base + tag] as number) - most);
  }
}

/** Room for sums, so that a block costs no memory of its own. */
interface Room {
  forward: Float64Array;
  scales: Float64Array;
  readonly reach: Float64Array;
  readonly backward: Float64Array;
  readonly weighed: Float64Array;
}
const room: Room = {
  forward: new Float64Array(0),
  scales: new Float64Array(0),
  reach: new Float64Array(TAGS),
  backward: new Float64Array(TAGS),
  weighed: new Float64Array(TAGS),
};

function roomFor(count: number): Room {
  if (room.scales.length < count) {
    room.forward = new Float64Array(count * TAGS);
    room.scales = new Float64Array(count);
  }
  return room;
}

/** What arrives at each tag from the sums of the word before. */
function stepForward(forward: Float64Array, at: number, steps: Float64Array, reach: Float64Array): void {
  const f0 = forward[at] as number;
  const f1 = forward[at + 1] as number;
  const f2 = forward[at + 2] as number;
  const f3 = forward[at + 3] as number;
  const f4 = forward[at + 4] as number;
  const f5 = forward[at + 5] as number;
  const f6 = forward[at + 6] as number;
  const f7 = forward[at + 7] as number;
  for (let tag = 0; tag < TAGS; tag++)
    reach[tag] =
      f0 * (steps[tag] as number) +
      f1 * (steps[TAGS + tag] as number) +
      f2 * (steps[2 * TAGS + tag] as number) +
      f3 * (steps[3 * TAGS + tag] as number) +
      f4 * (steps[4 * TAGS + tag] as number) +
      f5 * (steps[5 * TAGS + tag] as number) +
      f6 * (steps[6 * TAGS + tag] as number) +
      f7 * (steps[7 * TAGS + tag] as number);
}

/** What each tag can still come to, from what the tags of the word behind it are worth. */
function stepBackward(weighed: Float64Array, steps: Float64Array, backward: Float64Array): void {
  const w0 = weighed[0] as number;
  const w1 = weighed[1] as number;
  const w2 = weighed[2] as number;
  const w3 = weighed[3] as number;
  const w4 = weighed[4] as number;
  const w5 = weighed[5] as number;
  const w6 = weighed[6] as number;
  const w7 = weighed[7] as number;
  for (let previous = 0; previous < TAGS; previous++) {
    const row = previous * TAGS;
    backward[previous] =
      w0 * (steps[row] as number) +
      w1 * (steps[row + 1] as number) +
      w2 * (steps[row + 2] as number) +
      w3 * (steps[row + 3] as number) +
      w4 * (steps[row + 4] as number) +
      w5 * (steps[row + 5] as number) +
      w6 * (steps[row + 6] as number) +
      w7 * (steps[row + 7] as number);
  }
}

/** Adds how often each tag is expected behind each other one, between a word and the one before it. */
function countPairs(
  forward: Float64Array,
  last: number,
  weighed: Float64Array,
  steps: Float64Array,
  pairs: Float64Array,
): void {
  for (let previous = 0; previous < TAGS; previous++) {
    const share = forward[last + previous] as number;
    for (let tag = 0; tag < TAGS; tag++) {
      const step = previous * TAGS + tag;
      pairs[step] = (pairs[step] as number) + share * (steps[step] as number) * (weighed[tag] as number);
    }
  }
}

/** Sums over all taggings up to each word, scaled to add up to 1. */
function sumForward(
  local: Float64Array,
  count: number,
  first: number,
  steps: Float64Array,
  into: Room,
): void {
  const { forward, scales, reach } = into;
  for (let word = 0; word < count; word++) {
    const base = word * TAGS;
    if (word === 0) for (let tag = 0; tag < TAGS; tag++) reach[tag] = steps[first * TAGS + tag] as number;
    else stepForward(forward, base - TAGS, steps, reach);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const value = (local[base + tag] as number) * (reach[tag] as number);
      forward[base + tag] = value;
      sum += value;
    }
    scales[word] = sum;
    const scale = 1 / sum;
    for (let tag = 0; tag < TAGS; tag++) forward[base + tag] = (forward[base + tag] as number) * scale;
  }
}

/**
 * How likely every tag of every word is, all taggings weighed (forward and backward sums, scaled so that nothing
 * vanishes). `local`: what each tag is worth for each word, as factors, `count × TAGS`; `first`: what stands before the
 * first word; `steps` from `stepsOf`. Writes `count × TAGS` values 0..1 into `marginals` from `offset`. `pairs`, where
 * handed in, receives how often each tag is expected behind each other one, in the shape of `steps`.
 */
export function likelihoods(
  local: Float64Array,
  count: number,
  first: number,
  steps: Float64Array,
  marginals: Float32Array,
  offset: number,
  pairs: Float64Array | null = null,
): void {
  if (count === 0) return;
  const sums = roomFor(count);
  sumForward(local, count, first, steps, sums);
  const { forward, scales, backward, weighed } = sums;
  backward.fill(1);
  for (let word = count - 1; word >= 0; word--) {
    const base = word * TAGS;
    const scale = 1 / (scales[word] as number);
    for (let tag = 0; tag < TAGS; tag++) {
      const share = backward[tag] as number;
      marginals[offset + base + tag] = (forward[base + tag] as number) * share;
      weighed[tag] = (local[base + tag] as number) * share * scale;
    }
    if (word === 0) break;
    stepBackward(weighed, steps, backward);
    if (pairs) countPairs(forward, base - TAGS, weighed, steps, pairs);
  }
  if (pairs)
    for (let tag = 0; tag < TAGS; tag++)
      pairs[first * TAGS + tag] = (pairs[first * TAGS + tag] as number) + (marginals[offset + tag] as number);
}
