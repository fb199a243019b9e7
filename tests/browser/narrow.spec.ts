import { expect, test } from '@playwright/test';
import { GALLERY, PAGES } from '../../scripts/sandbox/looks';
import { inSandbox } from '../support/in-sandbox';
import { faultsOfLegibility } from '../support/legibility';

/*
 * A window of 1280 by 1024 pixels at 400 % (WCAG 2.2, 1.4.10 «Reflow»): every page and state of ours, among them names of
 * three hundred letters, a quotation of 5,000 words, a thousand quotations, none, no title, and titles in emoji and from
 * the right.
 */
const NARROW = { width: 320, height: 256 };

/** Turned round the same boxes stand there; those whose words are the hardest tell whether they hold. */
const TURNED: readonly string[] = [
  'kit',
  'popup-hard',
  'popup-rtl',
  'report-hard',
  'card-hard',
  'card-hard-words',
  'page-options',
  'page-selection',
];

const here = inSandbox();

for (const kind of ['kit', 'popup', 'report', 'card', 'page']) {
  test(`nothing is cut, hidden or over something else at 400 %: ${kind}`, async () => {
    test.setTimeout(180_000);
    const page = await here.browser.newPage({ viewport: NARROW, reducedMotion: 'reduce' });
    for (const { name, query } of [...GALLERY, ...PAGES].filter((state) => state.name.startsWith(kind))) {
      for (const turn of TURNED.includes(name) ? ['', '&dir=rtl'] : ['']) {
        await page.goto(`${here.url}?${query}${turn}`);
        await page.locator('html[data-ready]').waitFor();
        expect.soft(await page.evaluate(faultsOfLegibility), name + turn).toEqual([]);
      }
    }
    await page.close();
  });
}

/** What spoils a page in which nothing was wrong, as a style and as the fault that is found. */
const SPOILT: readonly (readonly [style: string, fault: string])[] = [
  ['main { inline-size: 30rem }', 'px wide in a window of 320'],
  ['.row { block-size: 1rem; overflow: hidden }', 'cut:'],
  ['.row { margin-block-end: -2rem }', 'one over the other:'],
  ['.brand { margin-inline-start: -3rem }', 'out of the page:'],
];

for (const [style, fault] of SPOILT) {
  test(`the look bites: ${style}`, async () => {
    const page = await here.browser.newPage({ viewport: NARROW });
    await page.goto(`${here.url}?popup=read`);
    await page.locator('html[data-ready]').waitFor();
    await page.evaluate((rule) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(rule);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }, style);
    expect((await page.evaluate(faultsOfLegibility)).join('\n')).toContain(fault);
    await page.close();
  });
}
