import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { GALLERY, LOOKS, PAGES } from '../../scripts/sandbox/looks';
import { inSandbox } from '../support/in-sandbox';

/** States that stand for all where a look changes nothing but sides and the reader's own colours: one of each kind of element. */
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

/** Rows by the thousand, each made as the first ones are. */
const MANY = /-many$/;

const ALL_RULES: readonly string[] = [];

/** Which states are looked at in which look, and for what. In the dark the same elements stand in other colours. */
const ASKED: Readonly<
  Record<string, readonly [ofState: (name: string) => boolean, rules: readonly string[]]>
> = {
  light: [() => true, ALL_RULES],
  dark: [(name) => !MANY.test(name), ['color-contrast']],
};
const SAMPLED = [(name: string) => SAMPLE.includes(name), ALL_RULES] as const;

const here = inSandbox();

/** What axe holds against a page, each with the first element it means. */
async function findings(page: Page, rules: readonly string[] = ALL_RULES): Promise<readonly string[]> {
  // The legacy mode leaves out frames of other origins, of which there are none, and takes half the time.
  const builder = new AxeBuilder({ page }).setLegacyMode();
  const { violations, passes } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze();
  expect(passes.length, 'axe looked at something').toBeGreaterThan(rules.length > 0 ? 0 : 5);
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
    const [isAsked, rules] = ASKED[look] ?? SAMPLED;
    for (const { name, query, viewport } of GALLERY.filter((state) => isAsked(state.name))) {
      await page.setViewportSize(viewport);
      await shown(page, turned ? `${query}&dir=rtl` : query);
      expect.soft(await findings(page, rules), name).toEqual([]);
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

test('nothing runs out of a window 320 or 400 px wide, at 100 % and at 200 %', async () => {
  test.setTimeout(120_000);
  const page = await here.browser.newPage();
  for (const { name, query } of [...GALLERY.filter((state) => !state.name.startsWith('card')), ...PAGES]) {
    await shown(page, query);
    for (const width of [320, 400]) {
      await page.setViewportSize({ width, height: 600 });
      for (const size of ['100%', '200%']) {
        const over = await page.evaluate((fontSize) => {
          document.documentElement.style.fontSize = fontSize;
          return document.documentElement.scrollWidth - document.documentElement.clientWidth;
        }, size);
        expect.soft(over, `${name} ${width} px wide at ${size}`).toBe(0);
      }
    }
  }
  await page.close();
});
