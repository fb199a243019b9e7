import { HOSTILE } from '../hostile/pages';
import { page, paragraphs, QUOTATION } from '../hostile/story';
import type { BrowserUnderTest } from '../support/browser-under-test';
import { expect, test } from '../support/extension-test';
import type { Server } from '../support/server';
import { ASKED, settled } from '../support/settled';

/** An honest page as long as anything that is read: 120,000 characters (`lib/page/limits.ts`). */
const LONGEST = page({ body: paragraphs(1_150) });

/**
 * How many times the longest honest page's time a hostile one may take: a ratio in one run, which holds on a slow
 * machine, too. On a quiet machine none takes longer than the honest page.
 */
const TIMES = 2;

type PageHeaders = Readonly<Record<string, string>>;

/** Opens a page, reads it by the icon, and says what the popup ends with and after how many milliseconds. */
async function readPage(subject: BrowserUnderTest, server: Server, body: string, headers?: PageHeaders) {
  const type = 'text/html; charset=utf-8';
  await subject.goto(server.put('/hostile', { type, body, ...(headers ? { headers } : {}) }));
  const before = await subject.evaluate<number>('document.querySelectorAll("*").length');
  const popup = await subject.clickIcon();
  const { text, refused } = await settled(popup);
  const took = Date.now() - (await popup.evaluate<number>(ASKED));
  await popup.close();
  expect(await subject.evaluate('document.querySelectorAll("*").length'), 'nothing is lost').toBe(before);
  return { text, refused, took };
}

/** Milliseconds that the longest honest page takes in this browser; asked once. */
let honest: number | undefined;

for (const { name, html, ends, headers } of HOSTILE) {
  test(`a page with ${name} ends in a reading or a plain word`, async ({ subject, server }) => {
    honest ??= (await readPage(subject, server, LONGEST)).took;
    const { text, refused, took } = await readPage(subject, server, html(), headers);
    const description = `${took.toFixed(0)}, the longest honest page ${honest.toFixed(0)}`;
    test.info().annotations.push({ type: 'milliseconds', description });
    if (ends === 'reading') expect(text).toContain(QUOTATION.slice(0, 20));
    if (ends === 'refusal') expect(refused, text).toBe(true);
    expect(took / honest).toBeLessThan(TIMES);
  });
}
