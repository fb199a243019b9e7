import { addressOf, hearMoves } from './address';
import type { TextMap } from './text-map';

/** Milliseconds between two looks at a page that keeps changing: a storm of mutations costs four looks a second. */
const PAUSE = 250;

/**
 * Calls `stale` once, as soon as the text behind `map` no longer reads as it did or the page has another address.
 * Watching ends with that call or when `signal` aborts.
 */
export function watch(document: Document, map: TextMap, stale: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (!view) return;
  const address = addressOf(view);
  let timer: number | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const ended = new AbortController();
  const end = (): void => {
    view.clearTimeout(timer);
    observer.disconnect();
    ended.abort();
  };
  const look = (): void => {
    timer = undefined;
    last = view.performance.now();
    if (addressOf(view) === address && map.isIntact()) return;
    end();
    stale();
  };
  const soon = (): void => {
    if (timer !== undefined || ended.signal.aborted) return;
    timer = view.setTimeout(look, Math.max(0, last + PAUSE - view.performance.now()));
  };
  const observer = new MutationObserver(soon);
  // The document, not the article's root: a single-page application replaces the root itself.
  observer.observe(document, { subtree: true, childList: true, characterData: true });
  hearMoves(view, soon, AbortSignal.any([signal, ended.signal]));
  signal.addEventListener('abort', end, { once: true });
}
