import { expect, type Page, test } from '@playwright/test';
import { inSandbox } from '../support/in-sandbox';

const here = inSandbox();
let page: Page;

test.beforeEach(async () => {
  page = await here.browser.newPage({ viewport: { width: 400, height: 600 } });
  await page.goto(`${here.url}?popup=read`);
  await page.locator('html[data-ready]').waitFor();
});
test.afterEach(() => page.close());

/** Number of the row that has the focus, from 0; -1: none has. */
const focused = (): Promise<number> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.row')].indexOf(document.activeElement ?? document.body),
  );

/** Opens a list by its tab's name. */
const open = (name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();

const LISTS: readonly (readonly [name: RegExp, rows: number])[] = [
  [/^Quotes/, 9],
  [/^Figures/, 6],
];

for (const [name, rows] of LISTS) {
  test(`the arrow keys lead from the search field through all rows of ${name.source}`, async () => {
    await open(name);
    expect(await page.locator('.row').count()).toBe(rows);
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

  test(`a focused row of ${name.source} is hidden neither under the search field nor under the tabs`, async () => {
    await open(name);
    await page.getByRole('searchbox').focus();
    for (let row = 0; row < rows; row++) await page.keyboard.press('ArrowDown');
    for (let row = rows - 1; row > 0; row--) {
      await page.keyboard.press('ArrowUp');
      const hidden = await page.evaluate(() => {
        const above = [...document.querySelectorAll('.search, [role="tablist"]')];
        const foot = Math.max(...above.map((one) => one.getBoundingClientRect().bottom));
        const at = document.activeElement?.getBoundingClientRect();
        return at !== undefined && at.top < foot - 1;
      });
      expect(hidden, `row ${row}`).toBe(false);
    }
  });
}

/** What stands behind the head, the search field and the tabs, stop by stop. */
const STOPS: readonly (readonly [name: RegExp, stops: readonly string[]])[] = [
  // Behind each row stands what can be put right of it: of a quotation where a speaker is shown, and of a figure.
  [/^Quotes/, [...Array(7).fill(['row', 'mend-open']).flat(), 'row', 'row']],
  // The figures stand behind the choice of their state, which is one stop.
  [/^Figures/, ['input', ...Array(6).fill(['row', 'mend-open']).flat()]],
];

for (const [name, stops] of STOPS) {
  test(`everything that can be pressed is reached by Tab, in its order, and the focus is seen: ${name.source}`, async () => {
    await open(name);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.evaluate(() => scrollTo(0, 0));
    const order: string[] = [];
    // From the top of the page, wherever the tab was pressed.
    await page.locator('.brand').click();
    for (let step = 0; step < stops.length + 7; step++) {
      await page.keyboard.press('Tab');
      const [stop, outline] = await page.evaluate(() => {
        const { activeElement: at } = document;
        if (at === null) return ['', ''];
        return [at.className || at.getAttribute('role') || at.localName, getComputedStyle(at).outlineStyle];
      });
      expect(outline, stop).toBe('solid');
      order.push(String(stop));
    }
    expect(order).toEqual(['plain', 'switch', 'summary', 'input', 'tab', ...stops, 'summary', 'plain']);
  });
}

/** Keys pressed on the first tab, in a row, and the tab that is open then. */
const WALKS: readonly (readonly [keys: readonly string[], tab: RegExp])[] = [
  [['ArrowRight'], /^Figures/],
  [['ArrowRight', 'ArrowRight'], /^Sources/],
  [['ArrowLeft'], /^Sources/],
  [['End'], /^Sources/],
  [['End', 'Home'], /^Quotes/],
  [['ArrowDown'], /^Quotes/],
];

for (const [keys, tab] of WALKS) {
  test(`on the tabs ${keys.join(', ')} opens ${tab.source}`, async () => {
    await page.getByRole('tab', { name: /^Quotes/ }).focus();
    for (const key of keys) await page.keyboard.press(key);
    const selected = page.getByRole('tab', { selected: true });
    await expect(selected).toHaveText(tab);
    await expect(selected).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    await expect(page.locator('[role="tab"][tabindex="0"]')).toHaveCount(1);
  });
}
