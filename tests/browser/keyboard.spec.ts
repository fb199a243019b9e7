import { readFile } from 'node:fs/promises';
import { REPORT_EN } from '../../components/en/report';
import { STRINGS_EN } from '../../components/strings-en';
import { expect, test } from '../support/extension-test';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

/*
 * The whole product by keyboard alone: real keys on a real screen, from the icon's own key to a saved file. The pointer is
 * not touched, and nothing is focused by script.
 */

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry to stop at noon</title></head><body><article><h1>Ferry to stop at noon</h1>
<p>The ferry between Port Ellery and the mainland will stop at noon on Friday, the harbour office announced, because the wind is expected to turn and the pier has lost 14 of its planks.</p>
<p>“We would rather be late than wet,” said Marta Quill, who runs the harbour office. She told passengers that nobody would be left behind, and that the last boat would wait for the school.</p>
</article></body></html>`;

/** So many presses of Tab reach anything that is meant to be reached. */
const FAR = 40;

/** The element that has the focus: where it stands in its page, and its words. */
const FOCUSED = `({
  at: [...document.querySelectorAll('*')].indexOf(document.activeElement),
  words: (document.activeElement?.textContent ?? '').trim(),
})`;

interface Focused {
  readonly at: number;
  readonly words: string;
}

test('from the icon to a saved file without a pointer', async ({ chromium, server, keyboard: _ }) => {
  await chromium.goto(server.put('/ferry', html(PAGE)));
  await chromium.page.bringToFront();

  const popup = await chromium.openByKey();
  expect((await settled(popup)).text).toContain('Marta Quill');

  const tabTo = async (words: string, focused: () => Promise<Focused>): Promise<void> => {
    let now = await focused();
    for (let presses = 0; presses < FAR && now.words !== words; presses++) {
      const { at } = now;
      chromium.pressKey('Tab');
      // A key goes by way of the screen; its effect is there when the focus has moved.
      now = await until('the focus to move', async () => {
        const next = await focused();
        return next.at !== at && next;
      });
    }
    expect(now.words).toBe(words);
  };

  await tabTo(STRINGS_EN.popup.glance.report, () => popup.evaluate<Focused>(FOCUSED));
  const opened = chromium.context.waitForEvent('page');
  chromium.pressKey('Return');
  const report = await opened;
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('Ferry to stop at noon');

  const { markdown } = REPORT_EN.report.files;
  await tabTo(markdown.name, () => report.evaluate<Focused>(FOCUSED));
  const saved = report.waitForEvent('download');
  chromium.pressKey('Return');
  expect(await readFile(await (await saved).path(), 'utf8')).toContain('We would rather be late than wet');
  await report.close();
});
