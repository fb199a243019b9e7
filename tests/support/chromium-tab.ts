import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import type { OwnTab } from './browser-under-test';

/** One of the extension's pages in a tab of Chromium's. */
export function chromiumTab(page: Page): OwnTab {
  const body = page.locator('body');
  const text = (): Promise<string> => page.evaluate<string>('document.body.innerText');
  return {
    text,
    async waitFor(words, timeout) {
      await expect(body).toContainText(words, { useInnerText: true, ...(timeout ? { timeout } : {}) });
      return text();
    },
    evaluate: (expression) => page.evaluate(expression),
    click: (selector) => page.locator(selector).first().click(),
    async savedBy(selector) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator(selector).first().click(),
      ]);
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
    },
    async reload() {
      await page.reload();
    },
    close: () => page.close(),
  };
}
