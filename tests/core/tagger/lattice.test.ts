import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestTags, factorsOf, forbid, likelihoods, stepsOf } from '../../../lib/core/tagger/lattice';
import { mayFollow, OUTSIDE, START, TAGS } from '../../../lib/core/tagger/tags';

const STEPS = (START + 1) * TAGS;
const score = fc.integer({ min: -40, max: 40 }).map((value) => value / 10);

const lattice = fc.integer({ min: 1, max: 3 }).chain((count) =>
  fc.record({
    count: fc.constant(count),
    emissions: fc.array(score, { minLength: count * TAGS, maxLength: count * TAGS }),
    transitions: fc.array(score, { minLength: STEPS, maxLength: STEPS }),
  }),
);

const ALL_LIVE = 2 ** TAGS - 1;
const allLive = (count: number): Uint8Array => new Uint8Array(count).fill(ALL_LIVE);

/** Likelihoods from scores, a block's beginning before the first word. */
function likelihoodsOf(
  count: number,
  emissions: Float32Array,
  transitions: Float32Array,
  first = START,
): Float32Array {
  const local = new Float64Array(count * TAGS);
  factorsOf(emissions, count, local);
  const marginals = new Float32Array(count * TAGS);
  likelihoods(local, count, first, stepsOf(transitions), marginals, 0);
  return marginals;
}

/** Every tagging of `count` words with its worth: the slow way to ask the same. */
function everyTagging(
  count: number,
  emissions: Float32Array,
  transitions: Float32Array,
  first = START,
): { tags: number[]; worth: number }[] {
  let all: { tags: number[]; worth: number }[] = [{ tags: [], worth: 0 }];
  for (let word = 0; word < count; word++) {
    all = all.flatMap(({ tags, worth }) =>
      Array.from({ length: TAGS }, (_, tag) => ({
        tags: [...tags, tag],
        worth:
          worth +
          (emissions[word * TAGS + tag] as number) +
          (transitions[(tags.at(-1) ?? first) * TAGS + tag] as number),
      })),
    );
  }
  return all;
}

describe('the lattice', () => {
  it('finds a tagging that no other is worth more than', () =>
    fc.assert(
      fc.property(lattice, ({ count, ...given }) => {
        const emissions = Float32Array.from(given.emissions);
        const transitions = forbid(Float32Array.from(given.transitions));
        const tags = new Uint8Array(count);
        bestTags(emissions, allLive(count), count, START, transitions, tags, 0);
        const all = everyTagging(count, emissions, transitions);
        const best = all.reduce((most, { worth }) => Math.max(most, worth), -Infinity);
        const found = all.find((one) => one.tags.every((tag, word) => tag === tags[word]));
        expect(found?.worth).toBeCloseTo(best, 4);
      }),
      { numRuns: 40 },
    ));

  it('gives every tag the share of all taggings that hold it', () =>
    fc.assert(
      fc.property(lattice, ({ count, ...given }) => {
        const emissions = Float32Array.from(given.emissions);
        const transitions = forbid(Float32Array.from(given.transitions));
        const marginals = likelihoodsOf(count, emissions, transitions, OUTSIDE);
        const all = everyTagging(count, emissions, transitions, OUTSIDE);
        const sum = all.reduce((total, { worth }) => total + Math.exp(worth), 0);
        for (let word = 0; word < count; word++) {
          for (let tag = 0; tag < TAGS; tag++) {
            const holding = all.filter(({ tags }) => tags[word] === tag);
            const share = holding.reduce((total, { worth }) => total + Math.exp(worth), 0) / sum;
            expect(marginals[word * TAGS + tag]).toBeCloseTo(share, 4);
          }
        }
      }),
      { numRuns: 20 },
    ));

  it('never lets stand what may not follow', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.infiniteStream(fc.integer({ min: -60, max: 60 })),
        (count, worth) => {
          const emissions = Float32Array.from({ length: count * TAGS }, () => worth.next().value);
          const transitions = forbid(new Float32Array(STEPS));
          const tags = new Uint8Array(count);
          bestTags(emissions, allLive(count), count, START, transitions, tags, 0);
          for (let word = 1; word < count; word++)
            expect(mayFollow(tags[word - 1] as number, tags[word] as number)).toBe(true);
          const marginals = likelihoodsOf(count, emissions, transitions);
          for (let word = 0; word < count; word++) {
            const cells = marginals.subarray(word * TAGS, (word + 1) * TAGS);
            expect(cells.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 4);
          }
        },
      ),
    ));

  it('keeps to the tags that are in question', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: ALL_LIVE }), { minLength: 1, maxLength: 30 }),
        fc.infiniteStream(score),
        (live, worth) => {
          const scores = Float32Array.from({ length: live.length * TAGS }, () => worth.next().value);
          const tags = new Uint8Array(live.length);
          const transitions = forbid(new Float32Array(STEPS));
          bestTags(scores, Uint8Array.from(live), live.length, OUTSIDE, transitions, tags, 0);
          live.forEach((alive, word) => {
            expect(alive & (1 << (tags[word] as number))).not.toBe(0);
          });
        },
      ),
    ));

  it('takes no words for an answer', () => {
    const nothing = new Float32Array(0);
    const tags = new Uint8Array(0);
    bestTags(nothing, tags, 0, START, forbid(new Float32Array(STEPS)), tags, 0);
    expect(likelihoodsOf(0, nothing, forbid(new Float32Array(STEPS)))).toHaveLength(0);
  });
});
