import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { GALLERY, LOOKS, PAGES } from '../../scripts/sandbox/looks';
import { inSandbox } from '../support/in-sandbox';

/** Looks in which every state is checked, and the states that stand for all in the others. */
const WHOLE: readonly string[] = ['light', 'dark'];
const SAMPLE: readonly string[] = [
  'kit',
  'popup-first-time',
  'popup-rtl',
  'popup-failure-failed',
  'card-hard',
  'card-verified',
  'popup-figures',
  'card-sum',
  'report-compared',
  'report-rtl',
];

const here = inSandbox();

/** What axe holds against a page, each with the first element it means. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(5);
  return violations.map(({ id, help, nodes }) => `${id}: ${help} (${nodes[0]?.html})`);
}

async function shown(page: Page, query: string): Promise<void> {
  await page.goto(`${here.url}?${query}`);
  await page.locator('html[data-ready]').waitFor();
}

for (const [look, { turned, ...options }] of Object.entries(LOOKS)) {
  test(`axe finds nothing in any state of popup, card and report: ${look}`, async () => {
    // Eighty states at about a second each, and a slow machine takes three times that.
    test.setTimeout(240_000);
    const context = await here.browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    // Turned round and in forced colours the same elements stand there; one of each kind tells whether they hold.
    const states = GALLERY.filter(({ name }) => WHOLE.includes(look) || SAMPLE.includes(name));
    for (const { name, query, viewport } of states) {
      await page.setViewportSize(viewport);
      await shown(page, turned ? `${query}&dir=rtl` : query);
      expect.soft(await findings(page), name).toEqual([]);
    }
    await context.close();
  });

  test(`axe finds nothing on the pages of options and of the first run: ${look}`, async () => {
    const context = await here.browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    for (const { name, query, viewport } of PAGES) {
      await page.setViewportSize(viewport);
      await shown(page, turned ? `${query}&dir=rtl` : query);
      expect.soft(await findings(page), name).toEqual([]);
    }
    await context.close();
  });
}

test('the check bites: a row without a name and a pale word are found', async () => {
  const context = await here.browser.newContext();
  const page = await context.newPage();
  await shown(page, 'popup=read');
  await page.evaluate(() => {
    const row = document.querySelector('.row');
    row?.replaceChildren();
    row?.removeAttribute('title');
    const brand = document.querySelector<HTMLElement>('.brand');
    if (brand) brand.style.color = '#ccc';
  });
  const found = (await findings(page)).join('\n');
  expect(found).toContain('button-name');
  expect(found).toContain('color-contrast');
  await context.close();
});

for (const width of [320, 400]) {
  test(`nothing runs out of a window ${width} px wide, at 100 % and at 200 %`, async () => {
    const page = await here.browser.newPage({ viewport: { width, height: 600 } });
    for (const { name, query } of [...GALLERY.filter((state) => !state.name.startsWith('card')), ...PAGES]) {
      await shown(page, query);
      for (const size of ['100%', '200%']) {
        const over = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, size);
        expect.soft(over, `${name} at ${size}`).toBe(0);
      }
    }
    await page.close();
  });
}
