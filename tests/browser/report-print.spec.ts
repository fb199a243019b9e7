import { mkdirSync, writeFileSync } from 'node:fs';
import { type Browser, expect, test } from '@playwright/test';
import { openChromium } from '../../scripts/sandbox/browser';
import { REPORT_STATES } from '../../scripts/sandbox/report-states';
import { serveSandbox } from '../../scripts/sandbox/serve';

/* A report on paper: printed by Chromium, and kept to be looked at by a person. */

const FOLDER = '.artefacts/print';

/** Width that is left between the margins, in CSS pixels of 96 to the inch. */
const PAPER = { A4: ((210 - 32) / 25.4) * 96, Letter: (8.5 - 32 / 25.4) * 96 } as const;

let browser: Browser;
let sandbox: Awaited<ReturnType<typeof serveSandbox>>;

test.beforeAll(async () => {
  sandbox = await serveSandbox();
  browser = await openChromium();
});
test.afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

/** How many pages a PDF has, by the objects that are one. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const format of ['A4', 'Letter'] as const) {
  test(`is printed on ${format}, and nothing runs over its edge`, async () => {
    mkdirSync(FOLDER, { recursive: true });
    const page = await browser.newPage({ viewport: { width: Math.floor(PAPER[format]), height: 900 } });
    await page.emulateMedia({ media: 'print' });
    for (const name of Object.keys(REPORT_STATES)) {
      await page.goto(`${sandbox.url}?report=${name}`);
      await page.locator('html[data-ready]').waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, name).toBe(0);
      expect.soft(await page.getByRole('button').count(), `buttons on the paper of ${name}`).toBe(0);
    }
    for (const name of ['read', 'compared', 'hard', 'rtl']) {
      await page.goto(`${sandbox.url}?report=${name}`);
      await page.locator('html[data-ready]').waitFor();
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect.soft(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect.soft(pagesOf(pdf), `pages of ${name}`).toBeGreaterThan(0);
      writeFileSync(`${FOLDER}/${name}-${format}.pdf`, pdf);
    }
    await page.close();
  });
}
