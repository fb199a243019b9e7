import { expect, type Page, test } from '@playwright/test';
import { inSandbox } from '../support/in-sandbox';

const here = inSandbox();

async function gallery(query: string): Promise<Page> {
  const page = await here.browser.newPage();
  await page.goto(`${here.url}?${query}`);
  await page.locator('html[data-ready]').waitFor();
  return page;
}

const KEYS: readonly (readonly [query: string, keys: readonly string[], tab: string])[] = [
  ['kit', ['ArrowRight'], 'Figures 0'],
  ['kit', ['ArrowRight', 'ArrowRight', 'ArrowRight'], 'Quotes 12'],
  ['kit', ['ArrowLeft'], 'Sources'],
  ['kit', ['End', 'Home', 'ArrowDown'], 'Quotes 12'],
  ['kit&dir=rtl', ['ArrowLeft'], 'Figures 0'],
  ['kit&dir=rtl', ['ArrowRight'], 'Sources'],
];
for (const [query, keys, name] of KEYS) {
  test(`tabs are walked by ${keys.join(', ')} to “${name}”: ${query}`, async () => {
    const page = await gallery(query);
    await page.getByRole('tab', { selected: true }).focus();
    for (const key of keys) await page.keyboard.press(key);
    await expect(page.getByRole('tab', { name, selected: true })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name })).toBeVisible();
    await page.close();
  });
}

test('one press of the tab key leads past the other tabs', async () => {
  const page = await gallery('kit');
  await page.getByRole('tab', { selected: true }).focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Read again' })).toBeFocused();
  await page.close();
});

test('switch and segments are worked by keys, and their focus is seen', async () => {
  const page = await gallery('kit');
  const on = page.getByRole('switch', { name: 'On A line on what it does.' });
  await expect(on).toBeChecked();
  await on.focus();
  await page.keyboard.press('Space');
  await expect(on).not.toBeChecked();
  await page.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowRight');
  const light = page.getByRole('radio', { name: 'Light' });
  await expect(light).toBeChecked();
  await expect(light).toHaveCSS('outline-width', '2px');
  await page.close();
});

test('a table that is wider than the window scrolls within itself, by keys too', async () => {
  const page = await gallery('kit');
  await page.setViewportSize({ width: 320, height: 600 });
  const table = page.getByRole('region', { name: 'Figures of the article' });
  await table.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => table.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});

test('the reader’s choice of appearance wins over the system’s', async () => {
  const page = await gallery('kit');
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await ground();
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
  });
  expect(await ground()).not.toBe(light);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'light';
  });
  expect(await ground()).toBe(light);
  await page.close();
});
