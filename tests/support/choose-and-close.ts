import type { OwnTab } from './browser-under-test';
import { until } from './until';

/** The settings as they are kept, as text. */
const KEPT = `chrome.storage.local.get('settings').then(({ settings }) => JSON.stringify(settings ?? null))`;

/** Makes a choice on the page of options, and closes that once it has been kept: who closes it sooner takes the writing with it. */
export async function chooseAndClose(options: OwnTab, choose: () => Promise<unknown>): Promise<void> {
  const before = await options.evaluate<string>(KEPT);
  await choose();
  await until('the choice to be kept', async () => (await options.evaluate<string>(KEPT)) !== before);
  await options.close();
}
