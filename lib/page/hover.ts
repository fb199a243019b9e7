/** A place in the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the pointer, a finger or the Escape key ask for. */
export interface HoverTarget {
  /** The annotation at a point of the viewport, or null. */
  at(x: number, y: number): string | null;
  /** Whether an event's target is the card. */
  isCard(target: EventTarget | null): boolean;
  /** The annotation whose card is open, or null. */
  opened(): string | null;
  /** Whether the open card was asked for by keyboard or tap, and so stays when the pointer moves elsewhere. */
  pinned(): boolean;
  open(id: string, point: Point, pin: boolean): void;
  close(): void;
}

/**
 * Milliseconds. A rest before opening, so that crossing a line of text opens nothing; a grace before closing,
 * so that the pointer can travel from the words to the card (WCAG 2.2, 1.4.13: hoverable, persistent).
 */
const REST = 180;
const GRACE = 320;

/** A finger that moves further than this many pixels is scrolling, not tapping. */
const TAP = 10;

/**
 * Listens for the pointer resting on annotated words, for taps and for Escape, and asks `target` to open or close the card.
 * Events that a script made up are not believed. All listeners go when `signal` aborts.
 */
export function listen(document: Document, target: HoverTarget, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const passive = { signal, passive: true, capture: true } as const;
  let opening: number | undefined;
  let closing: number | undefined;
  let waiting: string | null = null;
  let pressed: Point | null = null;
  let last: Point = { x: -1, y: -1 };
  const stop = (): void => {
    view.clearTimeout(opening);
    view.clearTimeout(closing);
    waiting = null;
    closing = undefined;
  };
  signal.addEventListener('abort', stop, { once: true });

  const moved = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    // The page moved under a pointer at rest, as when the keyboard walks through it: nobody pointed at anything.
    const still = event.type === 'pointermove' && event.screenX === last.x && event.screenY === last.y;
    last = { x: event.screenX, y: event.screenY };
    if (still) return;
    if (target.isCard(event.target)) {
      stop();
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    const id = target.at(point.x, point.y);
    if (id !== null && id === target.opened()) {
      stop();
      return;
    }
    if (id === null) {
      view.clearTimeout(opening);
      waiting = null;
      if (target.opened() !== null && !target.pinned() && closing === undefined) {
        closing = view.setTimeout(() => {
          closing = undefined;
          target.close();
        }, GRACE);
      }
      return;
    }
    if (id === waiting) return;
    view.clearTimeout(opening);
    waiting = id;
    opening = view.setTimeout(() => {
      stop();
      target.open(id, point, false);
    }, REST);
  };
  document.addEventListener('pointermove', moved, passive);
  // A pointer that leaves the window sends no further move. Not captured: every element that is left for another
  // sends this event too, and the way into the card leads out of the words.
  document.documentElement.addEventListener('pointerleave', moved, { signal, passive: true });

  document.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || target.isCard(event.target)) return;
      pressed = event.pointerType === 'touch' ? { x: event.clientX, y: event.clientY } : null;
      if (!pressed && target.pinned()) target.close();
    },
    passive,
  );
  document.addEventListener(
    'pointerup',
    (event) => {
      if (!event.isTrusted || !pressed || target.isCard(event.target)) return;
      const point = { x: event.clientX, y: event.clientY };
      const still = Math.hypot(point.x - pressed.x, point.y - pressed.y) <= TAP;
      pressed = null;
      if (!still) return;
      const id = target.at(point.x, point.y);
      if (id === null) target.close();
      else target.open(id, point, true);
    },
    passive,
  );
  view.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || target.opened() === null) return;
      stop();
      target.close();
      // The reader meant the card: the page's own dialog stays as it is.
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { signal, capture: true },
  );
}
