import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { SELECTION_EN } from '../../components/en/selection';
import type { Chromium } from '../support/chromium';
import { expect, test } from '../support/extension-test';
import { html } from '../support/server';
import { settled } from '../support/settled';

/*
 * The entry of the context menu. In Firefox the menu is opened with the mouse, in Chromium with a real key on a real
 * screen. What the browser itself could hand over is dispatched as the worker's own event, which is what Chromium does with
 * a press; there the browser gives no leave for the tab.
 */

const { selection: said, product } = SELECTION_EN;

const ARTICLE = `<!doctype html><html lang="en"><head><title>Weir to close</title>
<meta property="article:published_time" content="2024-03-05"></head><body><article><h1>Weir to close</h1>
<p>The river board of Port Ellery voted on Tuesday to close the old weir, after engineers had found that 14 of its piles were rotten and that the rest would not stand another winter.</p>
<p id="first">“We cannot wait for somebody to fall in,” said Marta Quill, who chairs the board.</p>
<p id="last">“Nobody was asked,” said Tobin Hale, who keeps the mill below the weir and has spoken for its tenants since the spring.</p>
</article></body></html>`;

async function workerOf({ context, extensionId }: Chromium): Promise<Worker> {
  const own = (worker: Worker): boolean => worker.url().includes(extensionId);
  return context.serviceWorkers().find(own) ?? context.waitForEvent('serviceworker', own);
}

/** Chooses the entry for what the browser says is selected; gives back the page that opens. */
async function choose(chromium: Chromium, selectionText: unknown): Promise<Page> {
  const worker = await workerOf(chromium);
  const opened = chromium.context.waitForEvent('page');
  await worker.evaluate(
    async ([url, selected]) => {
      // biome-ignore lint/suspicious/noExplicitAny: no types say that an event can be dispatched
      const { tabs, contextMenus } = (globalThis as any).chrome;
      const [tab] = (await tabs.query({})).filter((each: { url?: string }) => !each.url || each.url === url);
      contextMenus.onClicked.dispatch(
        { menuItemId: 'read-selection', frameId: 0, selectionText: selected },
        tab,
      );
    },
    [chromium.page.url(), selectionText],
  );
  return opened;
}

const selectParagraphs = `getSelection().setBaseAndExtent(
  document.getElementById('first'), 0, document.getElementById('last'), 1)`;

test('the menu of selected words has its entry', async ({ chromium }) => {
  const worker = await workerOf(chromium);
  const changed = worker.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own global
    (globalThis as any).chrome.contextMenus.update('read-selection', { enabled: true }).then(() => true),
  );
  expect(await changed).toBe(true);
});

test('what is selected in an article is read with its paragraphs, and is there after the worker has ended', async ({
  subject,
  server,
  keyboard: _,
}) => {
  await subject.goto(server.put('/weir', html(ARTICLE)));
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  await subject.evaluate(selectParagraphs);
  const page = await subject.openedBy(() => subject.chooseEntry());
  await page.waitFor(SELECTION_EN.popup.found(2, 0));
  const SPEAKERS = `[...document.querySelectorAll('.speaker h3')].map((each) => each.textContent)`;
  expect(await page.evaluate('document.title')).toBe(`${product} – ${said.page}`);
  expect(await page.evaluate(SPEAKERS)).toEqual(['Marta Quill', 'Tobin Hale']);
  expect(await page.evaluate(`document.querySelector('blockquote').textContent`)).toContain(
    '“Nobody was asked,” said Tobin Hale',
  );

  await subject.killWorker();
  await page.reload();
  await page.waitFor(SELECTION_EN.popup.found(2, 0));
  expect(await page.evaluate(SPEAKERS)).toEqual(['Marta Quill', 'Tobin Hale']);
  await page.close();
});

test('words of a page that was never read are read by themselves', async ({
  subject,
  server,
  keyboard: _,
}) => {
  await subject.goto(server.put('/unread', html(ARTICLE)));
  await subject.evaluate(selectParagraphs);
  const page = await subject.openedBy(() => subject.chooseEntry());
  await page.waitFor(SELECTION_EN.popup.found(2, 0));
  await page.close();
});

test('axe has nothing against the page of a selection', async ({ chromium, server }) => {
  await chromium.goto(server.put('/weir', html(ARTICLE)));
  const page = await choose(chromium, '“It holds,” said Marta Quill.');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SELECTION_EN.popup.found(1, 0));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.close();
});

const WITHOUT_LEAVE: readonly (readonly [string, unknown, string])[] = [
  ['the words that the browser gave', '“It holds,” said Marta Quill.', SELECTION_EN.popup.found(1, 0)],
  ['words in which nothing is found', 'The weir is old.', said.nothing.title],
  ['white space', ' \n ', said.refusals.blank.title],
  ['too many words', 'word '.repeat(5_000), said.refusals['too-long'].title],
  ['no words', 7, said.refusals.blank.title],
];

for (const [what, selected, title] of WITHOUT_LEAVE) {
  test(`where no script may enter: ${what}`, async ({ chromium, server }) => {
    await chromium.goto(server.put('/weir', html(ARTICLE)));
    const page = await choose(chromium, selected);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await page.close();
  });
}

test('a page of which nothing is kept says so', async ({ subject, server }) => {
  await subject.goto(server.put('/weir', html(ARTICLE)));
  for (const id of ['', 'none', 'x'.repeat(300)]) {
    const page = await subject.openOwn(`selection.html?id=${id}`);
    await page.waitFor(said.gone.title);
    await page.close();
  }
});
