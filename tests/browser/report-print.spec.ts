import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { REPORT_STATES } from '../../scripts/sandbox/report-states';
import { inSandbox } from '../support/in-sandbox';

/* A report on paper: printed by Chromium, and kept to be looked at by a person. */

const FOLDER = '.artefacts/print';

/** Width that is left between the margins, in CSS pixels of 96 to the inch. */
const PAPER = { A4: ((210 - 32) / 25.4) * 96, Letter: (8.5 - 32 / 25.4) * 96 } as const;

const here = inSandbox();

/** How many pages a PDF has, by the objects that are one. */
const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

for (const format of ['A4', 'Letter'] as const) {
  test(`is printed on ${format}, and nothing runs over its edge`, async () => {
    mkdirSync(FOLDER, { recursive: true });
    const page = await here.browser.newPage({ viewport: { width: Math.floor(PAPER[format]), height: 900 } });
    await page.emulateMedia({ media: 'print' });
    for (const name of Object.keys(REPORT_STATES)) {
      await page.goto(`${here.url}?report=${name}`);
      await page.locator('html[data-ready]').waitFor();
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect.soft(over, name).toBe(0);
      expect.soft(await page.getByRole('button').count(), `buttons on the paper of ${name}`).toBe(0);
    }
    for (const name of ['read', 'compared', 'hard', 'rtl']) {
      await page.goto(`${here.url}?report=${name}`);
      await page.locator('html[data-ready]').waitFor();
      const pdf = await page.pdf({ format, preferCSSPageSize: false });
      expect.soft(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      expect.soft(pagesOf(pdf), `pages of ${name}`).toBeGreaterThan(0);
      writeFileSync(`${FOLDER}/${name}-${format}.pdf`, pdf);
    }
    await page.close();
  });
}
