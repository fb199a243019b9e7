import { type Browser, expect, type Page, test } from '@playwright/test';
import { openChromium } from '../../scripts/sandbox/browser';
import { serveSandbox } from '../../scripts/sandbox/serve';

let browser: Browser;
let sandbox: Awaited<ReturnType<typeof serveSandbox>>;
let page: Page;

test.beforeAll(async () => {
  sandbox = await serveSandbox();
  browser = await openChromium();
});
test.beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 400, height: 600 } });
  await page.goto(`${sandbox.url}?popup=read`);
  await page.locator('html[data-ready]').waitFor();
});
test.afterEach(() => page.close());
test.afterAll(async () => {
  await browser?.close();
  await sandbox?.close();
});

/** Number of the row that has the focus, from 0; -1: none has. */
const focused = (): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row')].indexOf(document.activeElement ?? document.body),
  );

test('the arrow keys lead from the search field through all rows, quotations and figures', async () => {
  const rows = await page.locator('.row').count();
  expect(rows).toBe(15);
  await page.getByRole('searchbox').focus();
  for (let row = 0; row < rows; row++) {
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(row);
  }
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toBe(rows - 1);
  await page.keyboard.press('Home');
  expect(await focused()).toBe(0);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(rows - 2);
});

test('everything that can be pressed is reached by Tab, in the order in which it stands, and the focus is seen', async () => {
  const order: string[] = [];
  for (let step = 0; step < 32; step++) {
    await page.keyboard.press('Tab');
    const [name, outline] = await page.evaluate(() => {
      const { activeElement: at } = document;
      return at === null ? ['', ''] : [at.className || at.localName, getComputedStyle(at).outlineStyle];
    });
    expect(outline, name).toBe('solid');
    order.push(String(name));
  }
  // The figures stand behind the choice of their state, which is one stop.
  expect(order).toEqual([
    'input',
    'input',
    // Behind each row stands what can be put right of it: of a quotation where a speaker is shown, and of a figure.
    ...Array(7).fill(['row', 'mend-open']).flat(),
    ...Array(2).fill('row'),
    'input',
    ...Array(6).fill(['row', 'mend-open']).flat(),
    'summary',
  ]);
});

test('a focused row is not hidden under the search field', async () => {
  await page.getByRole('searchbox').focus();
  for (let row = 0; row < 15; row++) await page.keyboard.press('ArrowDown');
  for (let row = 14; row > 0; row--) {
    await page.keyboard.press('ArrowUp');
    const hidden = await page.evaluate(() => {
      const field = document.querySelector('.filter')?.getBoundingClientRect();
      const at = document.activeElement?.getBoundingClientRect();
      return field !== undefined && at !== undefined && at.top < field.bottom - 1;
    });
    expect(hidden, `row ${row}`).toBe(false);
  }
});
