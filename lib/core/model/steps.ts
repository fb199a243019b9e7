/**
 * Work that can be left between any two of its steps. Each step is told how many milliseconds the work rested before it,
 * so that a limit of time counts what was worked and not what was waited.
 */
export type Steps<T> = Generator<undefined, T, number>;

/** Does all steps at a stroke. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next(0);
    if (step.done) return step.value;
  }
}
