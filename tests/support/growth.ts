import { spent } from './spent';

/** Milliseconds below which a cost is mostly the clock's own grain. */
const GRAIN = 5;
const TRIES = 3;

const cost = (work: (size: number) => unknown, size: number): number =>
  Math.max(GRAIN, Math.min(...Array.from({ length: TRIES }, () => spent(() => work(size)))));

/**
 * How many times as much something costs when it is four times as long: 4 in step with its length, 16 with its square.
 * A ratio in one run, which holds on a slow machine, too.
 */
export const growth = (work: (size: number) => unknown, size: number): number =>
  cost(work, size) / cost(work, size / 4);

/** What lies between in step and square, with room for a busy machine. */
export const IN_STEP = 9;
