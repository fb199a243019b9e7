import type { Page } from '@playwright/test';

/** CSS pixels; a page that is longer is cut. */
const HIGHEST = 4_000;

/**
 * Opens an address of the sandbox, once all in it has been drawn, in a window as high as what it shows: a page of the
 * extension stands in a frame, which no picture goes beyond.
 */
export async function openWhole(page: Page, address: string, viewport: { width: number; height: number }) {
  await page.setViewportSize(viewport);
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const height = await page.evaluate(() => {
    const inner = document.querySelector<HTMLIFrameElement>('#extension-page:not([hidden])')?.contentDocument;
    return inner?.documentElement.scrollHeight ?? 0;
  });
  if (height > viewport.height) {
    await page.setViewportSize({ width: viewport.width, height: Math.min(height, HIGHEST) });
  }
}
