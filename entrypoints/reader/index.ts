// Without the polyfill, for 3 of the 45 KB: a promise from sendMessage is all that is needed here, and every version has it.
import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { caller, listener } from '../../lib/messages/messenger';
import { PAGE_CHECKS } from '../../lib/messages/page-checks';
import type { PageCalls, ReaderCalls } from '../../lib/messages/protocol';
import { arrive } from './arrive';
import { startReader } from './reader';

/** A second injection finds the first one here: the isolated world is ours alone. */
declare global {
  var whenceReader: { readonly alive: () => boolean; readonly stop: () => void } | undefined;
}

/** An extension that was reloaded, updated or removed has no id any more; its old script must go quietly. */
const alive = (): boolean => {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
};

export default defineUnlistedScript(() => {
  if (globalThis.whenceReader?.alive()) return null;
  globalThis.whenceReader?.stop();

  const name = crypto.getRandomValues(new Uint32Array(2)).join('-');
  const life = new AbortController();
  const { signal } = life;
  const stop = (): void => life.abort();
  globalThis.whenceReader = { alive: () => !signal.aborted && alive(), stop };

  const worker = caller<ReaderCalls>('worker', (message) => browser.runtime.sendMessage(message), true);
  const { calls, holds } = startReader(document, worker, name, signal);
  const answer = listener<PageCalls, unknown>('page', calls, PAGE_CHECKS, () => true);
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => alive() && browser.runtime.onMessage.removeListener(answer));

  // Nobody tells an orphan that it is one; it looks whenever the reader comes back to the page.
  const look = (): void => {
    if (!alive()) stop();
  };
  for (const type of ['visibilitychange', 'pointermove', 'keydown', 'scroll'] as const) {
    document.addEventListener(type, look, { signal, passive: true, capture: true });
  }
  window.addEventListener('focus', look, { signal });
  void arrive(document, worker, name, holds, signal);
  return name;
});
