import { browser } from 'wxt/browser';

/** So that the number is no alarm. */
const GREY = '#5c5f6b';

/** Shows a tab's badge, or takes it away (an empty text). The browser takes it away with the page. Never rejects. */
export async function showBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: GREY });
    await browser.action.setBadgeTextColor({ tabId, color: '#fff' });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab is gone, or the browser has no toolbar to show it in.
  }
}
