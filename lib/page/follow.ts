import { addressOf, hearMoves } from './address';

/** Milliseconds without a change after which a page counts as having come to rest, and how long that is waited for at most. */
const REST = 600;
const PATIENCE = 5_000;

/**
 * Times one address is looked at again. Two are what a page needs that changes its address first and its words later; a
 * live blog that is never at rest is left alone after them.
 */
const TIMES = 3;

/**
 * Calls `again` when a page that was looked at may hold an article to be read: it has become another page without being
 * loaded, or its words came late, and it has come to rest. Not where `holds` says that a reading still stands. `address`
 * is the one at which it was looked at. Until `signal` aborts.
 */
export function follow(
  document: Document,
  address: string,
  { holds, again }: { readonly holds: () => boolean; readonly again: () => void },
  signal: AbortSignal,
): void {
  const view = document.defaultView;
  if (!view) return;
  let at = address;
  let left = TIMES;
  let timer: number | undefined;
  let changedSince: number | null = null;

  const look = (): void => {
    changedSince = null;
    if (holds()) return;
    left -= 1;
    if (left === 0) observer.disconnect();
    again();
  };
  const changed = (): void => {
    if (addressOf(view) !== at) moved();
    const now = view.performance.now();
    changedSince ??= now;
    view.clearTimeout(timer);
    timer = view.setTimeout(look, Math.max(0, Math.min(REST, changedSince + PATIENCE - now)));
  };
  const observer = new MutationObserver(changed);
  const observe = (): void =>
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  const moved = (): void => {
    at = addressOf(view);
    left = TIMES;
    changedSince = null;
    observe();
  };
  observe();
  // Where a browser does not say that the address changed, the title that changes with it does.
  const perhaps = (): void => {
    if (addressOf(view) !== at) changed();
  };
  const title = new MutationObserver(perhaps);
  if (document.head) title.observe(document.head, { subtree: true, childList: true, characterData: true });
  hearMoves(view, perhaps, signal);
  perhaps();
  signal.addEventListener(
    'abort',
    () => {
      view.clearTimeout(timer);
      observer.disconnect();
      title.disconnect();
    },
    { once: true },
  );
}
