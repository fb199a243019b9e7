import { describe, expect, it } from 'vitest';
import { begin, callOff, unlessCalledOff } from '../../entrypoints/background/called-off';
import type { Steps } from '../../lib/core/model/steps';

/** Steps each of which takes longer than the worker goes without a rest; `at` is told of each before it. */
function* work(steps: number, at: (step: number) => void = () => undefined): Steps<string> {
  for (let step = 1; step <= steps; step += 1) {
    at(step);
    const end = performance.now() + 20;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

/** What a message does that arrives while the worker is at a step: it is heard at the next rest. */
const heardLater = (what: () => void): void => void setTimeout(what);

describe('work on a tab’s reading', () => {
  it('is done where nobody calls it off', async () => {
    begin(1);
    expect(await unlessCalledOff(1, work(3))).toBe('done');
  });
  it('is left at the step at which it is called off', async () => {
    begin(1);
    const seen: number[] = [];
    const done = await unlessCalledOff(
      1,
      work(6, (step) => {
        seen.push(step);
        if (step === 2) heardLater(() => callOff(1));
      }),
    );
    expect(done).toBeNull();
    expect(seen).toEqual([1, 2]);
  });
  it('counts for nothing where it is called off during its last step', async () => {
    begin(1);
    expect(
      await unlessCalledOff(
        1,
        work(1, () => heardLater(() => callOff(1))),
      ),
    ).toBeNull();
  });
  it('is not begun where its page was called off before', async () => {
    begin(1);
    callOff(1);
    expect(await unlessCalledOff(1, work(2))).toBeNull();
  });
  it('goes on where another tab is called off', async () => {
    begin(1);
    begin(2);
    expect(
      await unlessCalledOff(
        1,
        work(2, () => heardLater(() => callOff(2))),
      ),
    ).toBe('done');
  });
  it('is done when it is asked for again', async () => {
    begin(1);
    callOff(1);
    begin(1);
    expect(await unlessCalledOff(1, work(2))).toBe('done');
  });
  it('is called off in a worker that has only begun', async () => {
    callOff(7);
    expect(await unlessCalledOff(7, work(1))).toBeNull();
  });
});
