import type { Steps } from '../../lib/core/model/steps';
import { bySlices } from '../../lib/page/steps';

/** The latest reading of each tab, as long as this worker lives: where it ends, so does what it was reading. */
const readings = new Map<number, AbortController>();

function begun(tabId: number): AbortController {
  const reading = new AbortController();
  readings.set(tabId, reading);
  return reading;
}

/** A reading of the tab begins; what was said of an earlier one does not count for it. */
export const begin = (tabId: number): void => void begun(tabId);

/** The tab's reading is not wanted any more. */
export const callOff = (tabId: number): void => (readings.get(tabId) ?? begun(tabId)).abort();

/**
 * The worker's own pace. A timer, and not the browser's `scheduler`: between two timers it hears what it was told
 * meanwhile.
 */
const PACE = {
  now: () => performance.now(),
  rest: () => new Promise((resolve) => setTimeout(resolve)),
};

/** Does the work on a tab's reading, with rests in which the worker hears of others. Null: it was called off. */
export async function unlessCalledOff<T>(tabId: number, steps: Steps<T>): Promise<T | null> {
  const { signal } = readings.get(tabId) ?? begun(tabId);
  const done = await bySlices(steps, PACE, signal);
  // What was said during the last step is heard only now.
  await PACE.rest();
  return signal.aborted ? null : done;
}
