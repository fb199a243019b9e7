import { browser } from 'wxt/browser';
import { type Caller, caller, failure } from '../../lib/messages/messenger';
import type { PageCalls, Result } from '../../lib/messages/protocol';
import { stylesFor } from './page-styles';
import { refusal } from './refusal';

/** The script in a tab's top frame, as something to call. */
export const page = (tabId: number): Caller<PageCalls> =>
  caller('page', (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), false);

/** Puts in the styles that a newly put reader script needs, by what it ended with or says its name is. */
export async function dress(tabId: number, name: unknown): Promise<void> {
  const css = stylesFor(name);
  if (css) await browser.scripting.insertCSS({ target: { tabId, frameIds: [0] }, css });
}

/**
 * Puts the reader script and the marks' styles into the tab; into one that has them already nothing is put.
 * Null, or why it may not enter.
 */
export async function enter(tabId: number): Promise<Result<never> | null> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [0] },
      files: ['/reader.js'],
      // Without this the browser waits until the page has loaded, which some pages never do.
      injectImmediately: true,
    });
    await dress(tabId, frame?.result);
    return null;
  } catch (thrown) {
    const says = thrown instanceof Error ? thrown.message : String(thrown);
    const tab = await browser.tabs.get(tabId).catch(() => null);
    return failure(tab ? refusal(says, tab.url) : 'closed', thrown);
  }
}
