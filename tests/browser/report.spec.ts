import type { Page } from '@playwright/test';
import { REPORT_EN } from '../../components/en/report';
import type { BrowserUnderTest, OwnTab, Popup } from '../support/browser-under-test';
import type { Chromium } from '../support/chromium';
import { expect, test } from '../support/extension-test';
import { saying } from '../support/saying';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

/*
 * The report page in the built extension: it shows what the worker keeps for a tab, gives files, and compares quotations
 * with a text that is pasted, taken from a file or from another tab.
 */

const said = REPORT_EN.report;

const ARTICLE = `<!doctype html><html lang="en"><head><title>Weir to close</title>
<meta property="article:published_time" content="2024-03-05"></head><body><article><h1>Weir to close</h1>
<p>The river board of Port Ellery voted on Tuesday to close the old weir, after engineers had found that 14 of its piles were rotten and that the rest would not stand another winter.</p>
<p>“We cannot wait for somebody to fall in,” said Marta Quill, who chairs the board. She told the meeting that the work would take eleven months, and that a smaller boat would run in the meantime.</p>
<p>“Nobody was asked,” said Tobin Hale, who keeps the mill below the weir and has spoken for its tenants since the spring.</p>
</article></body></html>`;

const MINUTES = `<!doctype html><html lang="en"><head><title>Minutes of the board</title></head><body><article><h1>Minutes of the board</h1>
<p>The chair opened the sitting and welcomed the engineers, whose report lay on the table for everybody to read before the vote was taken that evening.</p>
<p>Ms Quill said: “We cannot wait for somebody to fall in, unless the county pays for the work before the summer ends.” The engineers were thanked by all who were there.</p>
</article></body></html>`;

const TAB = 'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab.id)';

async function tabOf(popup: Popup): Promise<number> {
  await settled(popup);
  return popup.evaluate<number>(TAB);
}

/** Reads an article by a click on the icon and opens its report in a tab of its own. */
async function reportOf(chromium: Chromium, url: string): Promise<Page> {
  await chromium.goto(url);
  const popup = await chromium.clickIcon();
  const tab = await tabOf(popup);
  await popup.close();
  return reportAt(chromium, String(tab));
}

async function reportAt(chromium: Chromium, tab: string): Promise<Page> {
  const page = await chromium.context.newPage();
  await page.goto(`chrome-extension://${chromium.extensionId}/report.html?tab=${tab}`);
  return page;
}

/** Reads an article by a click on the icon and opens its report from there. */
async function openReport(subject: BrowserUnderTest, url: string): Promise<OwnTab> {
  await subject.goto(url);
  const popup = await subject.clickIcon();
  await settled(popup);
  const report = await subject.openedBy(() => popup.click('.bar button'));
  await report.waitFor('Weir to close');
  return report;
}

/** Expression for whether an element lies in the window. */
const inWindow = (selector: string): string => `(() => {
  const { top, bottom } = document.querySelector('${selector}').getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
})()`;

test('the popup opens it: the article with numbered notes that lead there and back', async ({
  subject,
  server,
}) => {
  const page = await openReport(subject, server.put('/weir', html(ARTICLE)));
  expect(await page.evaluate(`document.querySelector('h1').textContent`)).toContain('Weir to close');
  expect(await page.evaluate('document.title')).toBe(`Weir to close – ${said.page}`);
  const number = await page.evaluate<string>(
    `[...document.querySelectorAll('.note')].find((one) => one.textContent.includes('Marta Quill'))
      .querySelector('.note-number').textContent`,
  );
  await page.click(`#ref-${number}`);
  await until('the note', () => page.evaluate<boolean>(`location.hash === '#note-${number}'`));
  expect(await page.evaluate(inWindow(`#note-${number}`))).toBe(true);
  await page.click(`#note-${number} .note-number`);
  await until('the words', () => page.evaluate<boolean>(`location.hash === '#ref-${number}'`));
  expect(await page.evaluate(inWindow(`#ref-${number}`))).toBe(true);
  await page.close();
});

test('says so where a tab has no reading, be it closed, another or none', async ({ subject, server }) => {
  await subject.goto(server.put('/weir', html(ARTICLE)));
  for (const tab of ['999999', '', '-1', 'x'.repeat(300)]) {
    const page = await subject.openOwn(`report.html?tab=${tab}`);
    await page.waitFor(said.gone.title);
    await page.close();
  }
});

test('gives a file of every kind, named after the article', async ({ subject, server }) => {
  const page = await openReport(subject, server.put('/weir', html(ARTICLE)));
  const saved = async (name: string) => page.savedBy(await saying(page, name));
  const { files } = said;
  const markdown = await saved(files.markdown.name);
  expect(markdown.name).toBe('whence-weir-to-close.md');
  expect(markdown.text).toContain('# Weir to close');
  expect((await saved(files.quotes.name)).text).toContain('Marta Quill');
  expect((await saved(files.figures.name)).name).toBe('whence-weir-to-close-figures.csv');
  const { dossier, context } = JSON.parse((await saved(files.json.name)).text);
  expect([dossier.version, dossier.article.title, context.day.day]).toEqual([
    1,
    'Weir to close',
    '2024-03-05',
  ]);
  const annotations = JSON.parse((await saved(files.annotations.name)).text);
  expect(annotations['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  await page.close();
});

test('shows beside each note how its words stand in a text that is pasted', async ({ subject, server }) => {
  const page = await openReport(subject, server.put('/weir', html(ARTICLE)));
  const { workbench } = said;
  await page.evaluate(`(() => {
    const field = document.querySelector('textarea');
    field.value = 'Ms Quill: We cannot wait for somebody to fall in, unless the county pays for it.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  })()`);
  await page.click(await saying(page, workbench.add));
  await page.waitFor(workbench.lost('unless'));
  await page.reload();
  await page.waitFor(workbench.states.trimmed.name);
  await page.waitFor(workbench.states['not-found'].name);
  await page.close();
});

test('compares with a pasted text, keeps how it stands, and refuses what is no text', async ({
  chromium,
  server,
}) => {
  const page = await reportOf(chromium, server.put('/weir', html(ARTICLE)));
  const { workbench } = said;
  const paste = async (text: string): Promise<void> => {
    await page.getByLabel(workbench.paste).fill(text);
    await page.getByRole('button', { name: workbench.add, exact: true }).click();
  };
  await paste(' ');
  await expect(page.getByText(workbench.refusals.empty)).toBeVisible();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'word '.repeat(4_000_000));
    const pasted = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('textarea')?.dispatchEvent(pasted);
  });
  await expect(page.getByText(workbench.refusals['too-long'])).toBeVisible();
  await page
    .getByLabel(workbench.file)
    .setInputFiles({ name: 'a.bin', mimeType: 'text/plain', buffer: Buffer.from([0xff, 0xfe, 0x00, 0xd8]) });
  await expect(page.getByText(workbench.refusals.binary)).toBeVisible();

  await paste('Ms Quill: We cannot wait for somebody to fall in, unless the county pays for it.');
  const results = page.locator('.compared > li');
  await expect(results).toHaveCount(2);
  await expect(results.first()).toContainText(workbench.states.trimmed.name);
  await expect(results.first()).toContainText(workbench.lost('unless'));
  await expect(results.nth(1)).toContainText(workbench.states['not-found'].name);
  await page.reload();
  await expect(results.first()).toContainText(workbench.states.trimmed.name);
  await page.close();
});

test('takes the text of another tab that offers it', async ({ chromium, server }) => {
  const page = await reportOf(chromium, server.put('/weir', html(ARTICLE)));
  const { workbench } = said;
  await page.getByRole('button', { name: workbench.fromTab.name }).click();
  await expect(page.getByText(workbench.waiting)).toBeVisible();
  const minutes = await chromium.context.newPage();
  await minutes.goto(server.put('/minutes', html(MINUTES)));
  const popup = await chromium.clickIconOf(minutes);
  const tab = await tabOf(popup);
  const ask = (call: string): string =>
    `chrome.runtime.sendMessage({ whence: 'worker', call: '${call}', args: [${tab}] }).then((answer) => answer.value)`;
  expect(await popup.evaluate(ask('textWanted'))).toBe(true);
  await popup.click('.offer button');
  await popup.waitFor(REPORT_EN.popup.offerText.given);
  await expect(page.locator('.texts li')).toContainText('Minutes of the board');
  await expect(page.locator('.compared > li').first()).toContainText(workbench.states.trimmed.name);
  expect(await popup.evaluate(ask('textWanted'))).toBe(false);
  await popup.close();
  await minutes.close();
  await page.close();
});

test('copies a note as a citation with a link to its words', async ({ chromium, server }) => {
  const url = server.put('/weir', html(ARTICLE));
  const page = await reportOf(chromium, url);
  await chromium.context.grantPermissions(['clipboard-read']);
  const note = page.locator('.note', { hasText: 'Marta Quill' }).first();
  const number = Number(await note.locator('.note-number').textContent());
  await note.getByRole('button', { name: said.copy }).click();
  await expect(page.getByRole('status').first()).toHaveText(said.copied(number));
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^“We cannot wait for somebody to fall in,”, Marta Quill, in “Weir to close”/);
  expect(copied).toContain(`${url}#:~:text=%E2%80%9CWe%20cannot`);
  await page.close();
});
