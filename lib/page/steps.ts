import type { Steps } from '../core/model/steps';

/**
 * Milliseconds of work in a row. With a step begun in the last of them and drawn out, a stretch stays below the 50 from
 * which on a task counts as a long one (W3C Long Tasks), also where a machine is some times slower than ours.
 */
const STRETCH = 16;

interface Pace {
  /** Milliseconds of a steady clock. */
  readonly now: () => number;
  /** Lets the page have its turn. */
  readonly rest: () => Promise<unknown>;
}

/** The page's own pace. Chromium 128 has no `scheduler.yield` yet; a timer waits longer, in a hidden tab much longer. */
export const pageful = (view: Window): Pace => {
  const { scheduler } = view as { scheduler?: { yield?: () => Promise<void> } };
  return {
    now: () => view.performance.now(),
    rest: () => scheduler?.yield?.() ?? new Promise((resolve) => view.setTimeout(resolve)),
  };
};

/** Does the steps a few at a time, with rests between. Null: `signal` aborted, and the rest was left undone. */
export async function bySlices<T>(
  steps: Steps<T>,
  { now, rest }: Pace,
  signal: AbortSignal,
): Promise<T | null> {
  let began = now();
  let rested = 0;
  for (;;) {
    const step = steps.next(rested);
    rested = 0;
    if (step.done) return step.value;
    if (now() - began < STRETCH) continue;
    const left = now();
    await rest();
    if (signal.aborted) return null;
    began = now();
    rested = began - left;
  }
}
