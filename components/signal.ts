/** A value of which every change is drawn. */
export interface Signal<T> {
  value: T;
}

let draw = (): void => {};

/** Says how all is drawn, which happens at once and from now on with every change of a signal. */
export function drawWith(drawing: () => void): void {
  draw = drawing;
  draw();
}

/**
 * A value that is drawn when it changes. The library of that name does the same and more, for a ninth of what the popup may
 * weigh; one component that is drawn from its root has no use for more.
 */
export function signal<T>(first: T): Signal<T> {
  let now = first;
  return {
    get value() {
      return now;
    },
    set value(next) {
      now = next;
      draw();
    },
  };
}
