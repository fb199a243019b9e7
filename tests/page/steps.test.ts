import { describe, expect, it } from 'vitest';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import { atOnce, type Steps } from '../../lib/core/model/steps';
import { readArticle, readingSteps } from '../../lib/page/read-article';
import { bySlices } from '../../lib/page/steps';
import { declaredSight } from '../../lib/page/visibility';
import { documentOf } from '../../scripts/dom';
import { page, paragraphs } from '../hostile/story';

/** A clock that only work and rests move on. */
function clock() {
  let time = 0;
  const rests: number[] = [];
  const pass = (ms: number): void => {
    time += ms;
  };
  const rest = async (): Promise<void> => {
    rests.push(time);
    pass(1_000);
  };
  return { pass, rests, pace: { now: () => time, rest } };
}

/** So many steps of so many milliseconds; its value: how long it was told that it rested. */
function* work(steps: number, ms: number, pass: (ms: number) => void): Steps<number> {
  let rested = 0;
  for (let at = 0; at < steps; at += 1) {
    pass(ms);
    rested += yield;
  }
  return rested;
}

const wanted = new AbortController().signal;

describe('work done by slices', () => {
  it('rests after some milliseconds, not after each step', async () => {
    const { pass, rests, pace } = clock();
    await bySlices(work(24, 2, pass), pace, wanted);
    expect(rests).toEqual([16, 1_032, 2_048]);
  });
  it('rests after every step that is a slice by itself', async () => {
    const { pass, rests, pace } = clock();
    await bySlices(work(3, 30, pass), pace, wanted);
    expect(rests).toHaveLength(3);
  });
  it('does not rest where there is little to do', async () => {
    const { pass, rests, pace } = clock();
    await bySlices(work(3, 1, pass), pace, wanted);
    expect(rests).toEqual([]);
  });
  it('is told how long it rested, so that no limit of time counts it', async () => {
    const { pass, pace } = clock();
    expect(await bySlices(work(24, 2, pass), pace, wanted)).toBe(3_000);
  });
  it('leaves the rest undone when it is called off', async () => {
    const { pass, rests, pace } = clock();
    const off = new AbortController();
    const rest = async (): Promise<void> => {
      await pace.rest();
      if (rests.length === 2) off.abort();
    };
    expect(await bySlices(work(1_000, 16, pass), { ...pace, rest }, off.signal)).toBeNull();
    expect(rests).toHaveLength(2);
  });
  it('at a stroke comes to the same, without a rest', () => {
    const { pass } = clock();
    expect(atOnce(work(24, 2, pass))).toBe(0);
  });
});

describe('the reading of a page of 20,000 words', () => {
  const document = () => documentOf(page({ body: paragraphs(1_100) }));
  const options = { words: PAGE_WORDS, sightOf: declaredSight };

  it('is the same in steps and at a stroke', async () => {
    const { pace } = clock();
    const read = await bySlices(readingSteps(document(), options), pace, wanted);
    const whole = readArticle(document(), options);
    expect(read?.ok && read.article).toEqual(whole.ok && whole.article);
  });
  it('can be left in a hundred places and more', () => {
    const reading = readingSteps(document(), options);
    let steps = 0;
    while (!reading.next(0).done) steps += 1;
    expect(steps).toBeGreaterThan(100);
  });
  it('is not ended as too slow because it rested', async () => {
    let time = 0;
    const now = (): number => time;
    const rest = async (): Promise<void> => {
      time += 10_000;
    };
    const steps = readingSteps(document(), { ...options, now });
    const read = await bySlices(steps, { now: () => (time += 1), rest }, wanted);
    expect(read?.ok && read.article.partial).not.toBe('too-slow');
  });
});
