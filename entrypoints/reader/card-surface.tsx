import { render } from 'preact';
import { Card } from '../../components/Card';
import cardCss from '../../components/card.css?inline';
import type { CardCatalogue } from '../../components/strings';
import type { CardView } from '../../lib/core/model/card-view';
import { anchor } from '../../lib/page/anchor';
import type { Point } from '../../lib/page/hover';
import { shadowHost } from '../../lib/page/shadow-host';

/** The card on the page: at most one, and nothing at all in the page while none is open. */
export interface CardSurface {
  readonly opened: string | null;
  readonly pinned: boolean;
  /** Opens the card beside `ranges` in place of an open one. `focus`: keyboard and screen reader go to it. */
  open(
    strings: CardCatalogue,
    view: CardView,
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
    render(null, host.surface);
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
    open(strings, view, ranges, { point, pin, focus }) {
      if (signal.aborted || ranges.length === 0) return;
      release();
      opened = view.id;
      pinned = pin;
      const { activeElement } = document;
      host.surface.lang = strings.language;
      host.surface.dir = strings.direction;
      render(<Card strings={strings} view={view} />, host.surface);
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
