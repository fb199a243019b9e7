import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from '@playwright/test';
import { SELECTION_EN } from '../../components/en/selection';
import type { Chromium } from '../support/chromium';
import { expect, test } from '../support/extension-test';
import { html } from '../support/server';
import { settled } from '../support/settled';

/*
 * The entry of the context menu. No test can press a menu that the browser draws: the worker's own event is dispatched
 * instead, which is what Chromium does with a press. The browser's leave for the tab comes from a click on the icon.
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

test('what is selected in an article is read with its paragraphs, and axe has nothing against the page', async ({
  chromium,
  server,
}) => {
  await chromium.goto(server.put('/weir', html(ARTICLE)));
  const popup = await chromium.clickIcon();
  await settled(popup);
  await popup.close();
  await chromium.evaluate(selectParagraphs);
  const page = await choose(chromium, 'what the browser would have given');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(SELECTION_EN.popup.found(2, 0));
  await expect(page).toHaveTitle(`${product} – ${said.page}`);
  await expect(page.locator('.speaker h3')).toHaveText(['Marta Quill', 'Tobin Hale']);
  await expect(page.locator('blockquote')).toContainText('“Nobody was asked,” said Tobin Hale');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  await chromium.killWorker();
  await page.reload();
  await expect(page.locator('.speaker h3')).toHaveText(['Marta Quill', 'Tobin Hale']);
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

test('a page of which nothing is kept says so', async ({ chromium }) => {
  for (const id of ['', 'none', 'x'.repeat(300)]) {
    const page = await chromium.context.newPage();
    await page.goto(`chrome-extension://${chromium.extensionId}/selection.html?id=${id}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(said.gone.title);
    await page.close();
  }
});
