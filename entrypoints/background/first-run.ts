import { browser } from 'wxt/browser';

/** Whether somebody has just added the extension, and is no developer who loads it out of a folder. */
export const isFirstRun = (reason: string, installType: string): boolean =>
  reason === 'install' && installType !== 'development';

/** Opens the page that says what this is, once: when the extension was added. */
export function greetOnce(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    const { installType } = await browser.management.getSelf();
    if (isFirstRun(reason, installType)) {
      await browser.tabs.create({ url: new URL('/welcome.html', location.href).href });
    }
  });
}
