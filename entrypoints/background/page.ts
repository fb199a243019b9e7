import { browser } from 'wxt/browser';
import { type Caller, caller, failure } from '../../lib/messages/messenger';
import type { PageCalls, Result } from '../../lib/messages/protocol';
import { stylesFor } from './page-styles';
import { refusal } from './refusal';

/** The script in a tab's top frame, as something to call. */
export const page = (tabId: number): Caller<PageCalls> =>
  caller('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), false);

/** Why the browser let nothing into a tab, from what it threw. */
async function refused(tabId: number, thrown: unknown): Promise<Result<never>> {
  const says = thrown instanceof Error ? thrown.message : String(thrown);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return failure(tab ? refusal(says, tab.url) : 'closed', thrown);
}

/**
 * Puts in the styles that a newly put reader script needs, by what it ended with or says its name is. Null, or why they
 * may not enter.
 */
export async function dress(tabId: number, name: unknown): Promise<Result<never> | null> {
  const css = stylesFor(name);
  try {
    if (css) await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css });
    return null;
  } catch (thrown) {
    return refused(tabId, thrown);
  }
}

/** Puts the reader script into the tab; it ends there at once where it stands already. What it ended with, for `dress`. */
export async function enter(tabId: number): Promise<Result<unknown>> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/reader.js'],
      // Without this the browser waits until the page has loaded, which some pages never do.
      injectImmediately: true,
    });
    return { ok: true, value: frame?.result };
  } catch (thrown) {
    return refused(tabId, thrown);
  }
}
