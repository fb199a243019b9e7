import { HOSTILE } from '../hostile/pages';
import { QUOTATION } from '../hostile/story';
import { expect, test } from '../support/extension-test';
import { ASKED, settled } from '../support/settled';

/** Milliseconds from the popup's question until it has said what it has to say. */
const LIMIT = 2_000;

for (const { name, html, ends, headers } of HOSTILE) {
  test(`a page with ${name} ends in a reading or a plain word`, async ({ subject, server }) => {
    const type = 'text/html; charset=utf-8';
    await subject.goto(server.put('/hostile', { type, body: html(), ...(headers ? { headers } : {}) }));
    const before = await subject.evaluate<number>('document.querySelectorAll("*").length');
    const popup = await subject.clickIcon();
    const { text, refused } = await settled(popup);
    const took = Date.now() - (await popup.evaluate<number>(ASKED));
    test.info().annotations.push({ type: 'milliseconds', description: took.toFixed(0) });
    if (ends === 'reading') expect(text).toContain(QUOTATION.slice(0, 20));
    if (ends === 'refusal') expect(refused, text).toBe(true);
    expect(took).toBeLessThan(LIMIT);
    await popup.close();
    expect(await subject.evaluate('document.querySelectorAll("*").length'), 'nothing is lost').toBe(before);
  });
}
