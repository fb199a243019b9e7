import { computePosition, flip, inline, offset, type Placement, shift, size } from '@floating-ui/dom';

/** Distance between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 8;

/** Less height than this shows nothing worth reading, in CSS pixels. */
const LEAST = 96;

/** Height that a card may gain when more of it is opened, in CSS pixels: room for it is looked for from the start. */
const MORE = 240;

/** Tells the card's styles how high it may be: a card that ran out of the window would hide its first line. */
const setRoom = (card: HTMLElement, height: number): void =>
  card.style.setProperty('--room', `${Math.max(LEAST, Math.floor(height))}px`);

/**
 * Keeps `card` (position: fixed) beside the words of `ranges`, never over them, while the page scrolls and resizes and the
 * card itself grows: it stays on the side that it opened on, which is the one with room to grow, and scrolls within itself.
 * `point` (viewport pixels) picks the line of words that runs over several. Returns what undoes it.
 */
export function anchor(
  card: HTMLElement,
  ranges: readonly Range[],
  point: { readonly x: number; readonly y: number } | null,
): () => void {
  const rects = (): DOMRect[] => ranges.flatMap((range) => [...range.getClientRects()]);
  const reference = {
    getBoundingClientRect: () => enclosing(rects()),
    getClientRects: () => rects(),
    ...(ranges[0]?.startContainer.parentElement
      ? { contextElement: ranges[0].startContainer.parentElement }
      : {}),
  };
  let placement: Placement = 'bottom-start';
  let opening = true;
  // `inline` picks the hovered line once, at the start: a card that jumps while the page scrolls is not calm.
  const place = async (): Promise<void> => {
    const ahead = opening ? GAP + MORE : GAP;
    opening = false;
    const placed = await computePosition(reference, card, {
      strategy: 'fixed',
      placement,
      middleware: [
        inline(point ?? undefined),
        offset(GAP),
        flip({ padding: { top: ahead, bottom: ahead, left: GAP, right: GAP } }),
        shift({ padding: GAP }),
        size({ padding: GAP, apply: ({ availableHeight }) => setRoom(card, availableHeight) }),
      ],
    });
    placement = placed.placement;
    card.style.left = `${Math.round(placed.x)}px`;
    card.style.top = `${Math.round(placed.y)}px`;
  };
  const life = new AbortController();
  const view = card.ownerDocument.defaultView;
  const again = (): void => void place();
  // Capture: a scroll inside a part of the page does not bubble.
  view?.addEventListener('scroll', again, { capture: true, passive: true, signal: life.signal });
  view?.addEventListener('resize', again, { passive: true, signal: life.signal });
  // Reports come between layout and paint: a card that grows is never seen over the words.
  const growth = view && new view.ResizeObserver(again);
  growth?.observe(card);
  life.signal.addEventListener('abort', () => growth?.disconnect(), { once: true });
  again();
  return () => life.abort();
}

function enclosing(rects: readonly DOMRect[]): DOMRect {
  const left = Math.min(...rects.map((rect) => rect.left));
  const top = Math.min(...rects.map((rect) => rect.top));
  const right = Math.max(...rects.map((rect) => rect.right));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  return rects.length === 0 ? new DOMRect() : new DOMRect(left, top, right - left, bottom - top);
}
