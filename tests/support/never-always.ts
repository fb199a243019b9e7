import type { BrowserUnderTest } from './browser-under-test';
import type { Chromium } from './chromium';

/** The sites of all tests' pages. */
export const ORIGIN = '*://127.0.0.1/*';

/** Has no site always on, as at the first start: for the next test and for those of other files in the same browser. */
export async function neverAlways(subject: BrowserUnderTest): Promise<void> {
  await subject.takeBack(ORIGIN);
  if (subject.name !== 'chromium') return;
  // What is taken back in its settings, Chromium gives again when the extension is loaded anew from its folder.
  const { context, extensionId } = subject as Chromium;
  const own = await context.newPage();
  await own.goto(`chrome-extension://${extensionId}/popup.html`);
  await own.evaluate(`chrome.permissions.remove({ origins: ['${ORIGIN}'] })`);
  await own.close();
}
