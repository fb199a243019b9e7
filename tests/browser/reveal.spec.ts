import { resolve } from 'node:path';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { bundled } from '../../scripts/pages/isolated';
import { findBrowser } from '../support/find-browser';

/* Only a browser has scrolling: where the words stand on the screen after a row of the popup was pressed. */

const executablePath = findBrowser('chromium');

test.skip(executablePath === null, 'no Chromium is installed');

let browser: Browser;
let script: string;

test.beforeAll(async () => {
  script = await bundled(resolve(import.meta.dirname, '../../lib/page/reveal.ts'), 'revealing');
  browser = await chromium.launch({
    executablePath: executablePath as string,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

test.afterAll(() => browser?.close());

const LONG = 'The water rose and fell and rose again. '.repeat(400);
/** The words stand far from its middle. */
const PARAGRAPH = `<p>${LONG}<b>Here it stood.</b> It fell.</p>`;

const PAGES: readonly (readonly [where: string, body: string])[] = [
  ['deep in a paragraph that is longer than the window', PARAGRAPH],
  [
    'in a part of the page that scrolls by itself',
    `<main style="height:60vh;overflow:auto">${PARAGRAPH}</main>`,
  ],
  [
    'in such a part below the fold',
    `${'<p>Before.</p>'.repeat(80)}<main style="height:60vh;overflow:auto">${PARAGRAPH}</main>`,
  ],
];

test.describe('a place that is shown', () => {
  for (const [where, body] of PAGES) {
    test(`is on the screen: ${where}`, async () => {
      const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 500, height: 400 } });
      try {
        await page.setContent(body);
        await page.addScriptTag({ content: script });
        const [top, bottom, height] = await page.evaluate(() => {
          const range = document.createRange();
          range.selectNodeContents(document.querySelector('b') as Element);
          const { revealing } = globalThis as unknown as {
            revealing: { reveal(document: Document, ranges: readonly Range[]): void };
          };
          revealing.reveal(document, [range]);
          const box = range.getBoundingClientRect();
          return [box.top, box.bottom, innerHeight];
        });
        expect(top).toBeGreaterThan(0);
        expect(bottom).toBeLessThan(height as number);
      } finally {
        await page.close();
      }
    });
  }

  test('is left where it is when it is on the screen', async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce', viewport: { width: 500, height: 400 } });
    try {
      await page.setContent(`<p><b>Here it stood.</b></p>${'<p>Behind.</p>'.repeat(80)}`);
      await page.addScriptTag({ content: script });
      const moved = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('b') as Element);
        const { revealing } = globalThis as unknown as {
          revealing: { reveal(document: Document, ranges: readonly Range[]): void };
        };
        revealing.reveal(document, [range]);
        return scrollY;
      });
      expect(moved).toBe(0);
    } finally {
      await page.close();
    }
  });
});
