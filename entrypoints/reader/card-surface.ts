import cardCss from '../../components/card.css?inline';
import type { Sheet } from '../../lib/core/model/sheet';
import { anchor } from '../../lib/page/anchor';
import { drawSheet } from '../../lib/page/draw-sheet';
import type { Point } from '../../lib/page/hover';
import { shadowHost } from '../../lib/page/shadow-host';

/** The card on the page: at most one, and nothing at all in the page while none is open. */
export interface CardSurface {
  readonly opened: string | null;
  readonly pinned: boolean;
  /** Opens the card of the annotation `id` beside `ranges` in place of an open one. `focus`: keyboard and screen reader go to it. */
  open(
    id: string,
    sheet: Sheet,
    ranges: readonly Range[],
    how: { point: Point | null; pin: boolean; focus: boolean },
  ): void;
  close(): void;
  isCard(target: EventTarget | null): boolean;
}

export function cardSurface(document: Document, name: string, signal: AbortSignal): CardSurface {
  const host = shadowHost(document, cardCss, `--whence-${name}`, signal);
  host.surface.tabIndex = -1;
  let opened: string | null = null;
  let pinned = false;
  let release = (): void => {};
  let cameFrom: HTMLElement | null = null;

  const close = (): void => {
    release();
    release = () => {};
    opened = null;
    pinned = false;
    host.surface.replaceChildren();
    host.detach();
    cameFrom?.focus({ preventScroll: true });
    cameFrom = null;
  };
  signal.addEventListener('abort', close, { once: true });

  return {
    get opened() {
      return opened;
    },
    get pinned() {
      return pinned;
    },
    open(id, sheet, ranges, { point, pin, focus }) {
      if (signal.aborted || ranges.length === 0) return;
      release();
      opened = id;
      pinned = pin;
      const { activeElement } = document;
      const [, { lang = '', dir = '' }] = sheet;
      // The card is placed by the direction of what it is drawn into.
      host.surface.lang = lang;
      host.surface.dir = dir;
      host.surface.replaceChildren(drawSheet(document, sheet));
      host.attach();
      release = anchor(host.surface, ranges, point);
      if (!focus) return;
      if (!host.isHost(activeElement)) cameFrom = activeElement as HTMLElement | null;
      host.surface.focus({ preventScroll: true });
    },
    close,
    isCard: host.isHost,
  };
}
