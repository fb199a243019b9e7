import type { Popup } from './browser-under-test';
import { until } from './until';

/** Whether of every tab the first list is kept as the place of its popup. */
const KEPT = `chrome.storage.session.get(null).then((all) =>
  Object.entries(all).every(([name, { tab }]) => !name.startsWith('place:') || tab === 'quotes'))`;

/**
 * Closes a popup at its first list, once that has been kept: the tab of the browser is the next test's too, and its popup
 * opens where it was left.
 */
export async function closeAtQuotes(popup: Popup): Promise<void> {
  await popup.click('#tab-quotes');
  await until('the place to be kept', () => popup.evaluate<boolean>(KEPT));
  await popup.close();
}
