import { computePosition, flip, inline, offset, shift, size } from '@floating-ui/dom';

/** Distance between the words and the card, and between the card and the window's edge, in CSS pixels. */
const GAP = 8;

/** Less height than this shows nothing worth reading, in CSS pixels. */
const LEAST = 96;

/** Tells the card's styles how high it may be: a card that ran out of the window would hide its first line. */
const setRoom = (card: HTMLElement, height: number): void =>
  card.style.setProperty('--room', `${Math.max(LEAST, Math.floor(height))}px`);

/**
 * Keeps `card` (position: fixed) beside the words of `ranges`, never over them, while the page scrolls and resizes.
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
  // `inline` picks the hovered line once, at the start: a card that jumps while the page scrolls is not calm.
  const place = async (): Promise<void> => {
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(point ?? undefined),
        offset(GAP),
        flip({ padding: GAP }),
        shift({ padding: GAP }),
        size({ padding: GAP, apply: ({ availableHeight }) => setRoom(card, availableHeight) }),
      ],
    });
    card.style.left = `${Math.round(x)}px`;
    card.style.top = `${Math.round(y)}px`;
  };
  const life = new AbortController();
  const view = card.ownerDocument.defaultView;
  const again = (): void => void place();
  // Capture: a scroll inside a part of the page does not bubble.
  view?.addEventListener('scroll', again, { capture: true, passive: true, signal: life.signal });
  view?.addEventListener('resize', again, { passive: true, signal: life.signal });
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
