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

/** The best tags for `count` words (Viterbi). `emissions`: `count × TAGS` from `offset`; writes `tags` from `at`. */
export function bestTags(
  emissions: Float32Array,
  count: number,
  transitions: Transitions,
  tags: Uint8Array,
  at: number,
): void {
  if (count === 0) return;
  const back = new Uint8Array(count * TAGS);
  let scores = new Float64Array(TAGS);
  let next = new Float64Array(TAGS);
  for (let tag = 0; tag < TAGS; tag++)
    scores[tag] = (emissions[tag] as number) + (transitions[START * TAGS + tag] as number);
  for (let word = 1; word < count; word++) {
    for (let tag = 0; tag < TAGS; tag++) {
      let best = -Infinity;
      let from = 0;
      for (let previous = 0; previous < TAGS; previous++) {
        const score = (scores[previous] as number) + (transitions[previous * TAGS + tag] as number);
        if (score > best) {
          best = score;
          from = previous;
        }
      }
      next[tag] = best + (emissions[word * TAGS + tag] as number);
      back[word * TAGS + tag] = from;
    }
    [scores, next] = [next, scores];
  }
  let tag = 0;
  for (let other = 1; other < TAGS; other++)
    if ((scores[other] as number) > (scores[tag] as number)) tag = other;
  for (let word = count - 1; word >= 0; word--) {
    tags[at + word] = tag;
    tag = back[word * TAGS + tag] as number;
  }
}

/**
 * How likely every tag of every word is, all taggings weighed (forward and backward sums, scaled so that nothing
 * vanishes). Writes `count × TAGS` values 0..1 into `marginals` from `offset`; returns the logarithm of the sum.
 * `pairs`, where handed in, receives how often each tag is expected behind each other one, in the shape of `transitions`.
 */
export function likelihoods(
  emissions: Float32Array,
  count: number,
  transitions: Transitions,
  marginals: Float32Array,
  offset: number,
  pairs: Float64Array | null = null,
): number {
  if (count === 0) return 0;
  const steps = new Float64Array((TAGS + 1) * TAGS);
  for (let index = 0; index < steps.length; index++) steps[index] = Math.exp(transitions[index] as number);
  const local = new Float64Array(count * TAGS);
  const forward = new Float64Array(count * TAGS);
  const scales = new Float64Array(count);
  let log = 0;
  for (let word = 0; word < count; word++) {
    const base = word * TAGS;
    let most = -Infinity;
    for (let tag = 0; tag < TAGS; tag++) most = Math.max(most, emissions[base + tag] as number);
    log += most;
    let sum = 0;
    for (let tag = 0; tag < TAGS; tag++) {
      const weight = Math.exp((emissions[base + tag] as number) - most);
      local[base + tag] = weight;
      let into = 0;
      if (word === 0) into = steps[START * TAGS + tag] as number;
      else
        for (let previous = 0; previous < TAGS; previous++)
          into += (forward[base - TAGS + previous] as number) * (steps[previous * TAGS + tag] as number);
      const value = into * weight;
      forward[base + tag] = value;
      sum += value;
    }
    scales[word] = sum;
    log += Math.log(sum);
    for (let tag = 0; tag < TAGS; tag++) forward[base + tag] = (forward[base + tag] as number) / sum;
  }
  const backward = new Float64Array(TAGS).fill(1);
  const weighed = new Float64Array(TAGS);
  for (let word = count - 1; word >= 0; word--) {
    const base = word * TAGS;
    for (let tag = 0; tag < TAGS; tag++)
      marginals[offset + base + tag] = (forward[base + tag] as number) * (backward[tag] as number);
    if (word === 0) break;
    const last = base - TAGS;
    const scale = scales[word] as number;
    for (let tag = 0; tag < TAGS; tag++)
      weighed[tag] = ((local[base + tag] as number) * (backward[tag] as number)) / scale;
    for (let previous = 0; previous < TAGS; previous++) {
      let sum = 0;
      for (let tag = 0; tag < TAGS; tag++) {
        const share = (steps[previous * TAGS + tag] as number) * (weighed[tag] as number);
        sum += share;
        if (pairs)
          pairs[previous * TAGS + tag] =
            (pairs[previous * TAGS + tag] as number) + share * (forward[last + previous] as number);
      }
      backward[previous] = sum;
    }
  }
  if (pairs)
    for (let tag = 0; tag < TAGS; tag++)
      pairs[START * TAGS + tag] = (pairs[START * TAGS + tag] as number) + (marginals[offset + tag] as number);
  return log;
}
