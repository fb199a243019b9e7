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

/**
 * The best tags for the first `count` words of `emissions` (`count × TAGS`; Viterbi); writes `tags` from `at`. The loops
 * over the tag before are written out here and below: they are where the tagger's time goes.
 */
export function bestTags(
  emissions: Float32Array,
  count: number,
  transitions: Transitions,
  tags: Uint8Array,
  at: number,
): void {
  if (count === 0) return;
  const back = new Uint8Array(count * TAGS);
  const scores = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag++)
    scores[tag] = (emissions[tag] as number) + (transitions[START * TAGS + tag] as number);
  for (let word = 1; word < count; word++) {
    const [s0, s1, s2, s3] = [
      scores[0] as number,
      scores[1] as number,
      scores[2] as number,
      scores[3] as number,
    ];
    const [s4, s5, s6, s7] = [
      scores[4] as number,
      scores[5] as number,
      scores[6] as number,
      scores[7] as number,
    ];
    for (let tag = 0; tag < TAGS; tag++) {
      let best = s0 + (transitions[tag] as number);
      let from = 0;
      let other = s1 + (transitions[TAGS + tag] as number);
      if (other > best) [best, from] = [other, 1];
      other = s2 + (transitions[2 * TAGS + tag] as number);
      if (other > best) [best, from] = [other, 2];
      other = s3 + (transitions[3 * TAGS + tag] as number);
      if (other > best) [best, from] = [other, 3];
      other = s4 + (transitions[4 * TAGS + tag] as number);
      if (other > best) [best, from] = [other, 4];
      other = s5 + (transitions[5 * TAGS + tag] as number);
      if (other > best) [best, from] = [other, 5];
      other = s6 + (transitions[6 * TAGS + tag] as number);
      if (other > best) [best, from] = [other, 6];
      other = s7 + (transitions[7 * TAGS + tag] as number);
      if (other > best) [best, from] = [other, 7];
      scores[tag] = best + (emissions[word * TAGS + tag] as number);
      back[word * TAGS + tag] = from;
    }
  }
  let tag = 0;
  for (let other = 1; other < TAGS; other++)
    if ((scores[other] as number) > (scores[tag] as number)) tag = other;
  for (let word = count - 1; word >= 0; word--) {
    tags[at + word] = tag;
    tag = back[word * TAGS + tag] as number;
  }
}

/** The factors that transitions stand for: what `likelihoods` multiplies by. */
export function stepsOf(transitions: Transitions): Float64Array {
  return Float64Array.from(transitions, Math.exp);
}

/** Room for forward sums, so that a block costs no memory of its own. */
interface Room {
  local: Float64Array;
  forward: Float64Array;
  scales: Float64Array;
}
const room: Room = {
  local: new Float64Array(0),
  forward: new Float64Array(0),
  scales: new Float64Array(0),
};

function roomFor(count: number): Room {
  if (room.scales.length < count) {
    room.local = new Float64Array(count * TAGS);
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

/** Sums over all taggings up to each word, scaled to add up to 1. Returns the logarithm of the whole. */
function sumForward(emissions: Float32Array, count: number, steps: Float64Array, into: Room): number {
  const { local, forward, scales } = into;
  const reach = new Float64Array(TAGS);
  let log = 0;
  for (let word = 0; word < count; word++) {
    const base = word * TAGS;
    let most = emissions[base] as number;
    for (let tag = 1; tag < TAGS; tag++) {
      const score = emissions[base + tag] as number;
      if (score > most) most = score;
    }
    if (word === 0) for (let tag = 0; tag < TAGS; tag++) reach[tag] = steps[START * TAGS + tag] as number;
    else stepForward(forward, base - TAGS, steps, reach);
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = Math.exp((emissions[base + tag] as number) - most);
      local[base + tag] = weight;
      const value = weight * (reach[tag] as number);
      forward[base + tag] = value;
      sum += value;
    }
    scales[word] = sum;
    log += most + Math.log(sum);
    for (let tag = 0; tag < TAGS; tag++) forward[base + tag] = (forward[base + tag] as number) / sum;
  }
  return log;
}

/**
 * How likely every tag of every word is, all taggings weighed (forward and backward sums, scaled so that nothing
 * vanishes). `steps` from `stepsOf`. Writes `count × TAGS` values 0..1 into `marginals` from `offset`; returns the
 * logarithm of the sum. `pairs`, where handed in, receives how often each tag is expected behind each other one, in the
 * shape of `steps`.
 */
export function likelihoods(
  emissions: Float32Array,
  count: number,
  steps: Float64Array,
  marginals: Float32Array,
  offset: number,
  pairs: Float64Array | null = null,
): number {
  if (count === 0) return 0;
  const sums = roomFor(count);
  const log = sumForward(emissions, count, steps, sums);
  const { local, forward, scales } = sums;
  const backward = new Float64Array(TAGS).fill(1);
  const weighed = new Float64Array(TAGS);
  for (let word = count - 1; word >= 0; word--) {
    const base = word * TAGS;
    const scale = scales[word] as number;
    for (let tag = 0; tag < TAGS; tag++) {
      const share = backward[tag] as number;
      marginals[offset + base + tag] = (forward[base + tag] as number) * share;
      weighed[tag] = ((local[base + tag] as number) * share) / scale;
    }
    if (word === 0) break;
    stepBackward(weighed, steps, backward);
    if (pairs) countPairs(forward, base - TAGS, weighed, steps, pairs);
  }
  if (pairs)
    for (let tag = 0; tag < TAGS; tag++)
      pairs[START * TAGS + tag] = (pairs[START * TAGS + tag] as number) + (marginals[offset + tag] as number);
  return log;
}
