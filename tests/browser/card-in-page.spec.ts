import { expect, type Page, test } from '@playwright/test';
import { inSandbox } from '../support/in-sandbox';

/** What pages do to everything in them, some by habit and some by intent. */
const PAGES: Readonly<Record<string, string>> = {
  'makes a rem ten pixels': 'html { font-size: 62.5% }',
  'sets everything in its own type': '* { font: 40px/3 cursive !important; letter-spacing: 9px !important }',
  'paints every word': '* { color: #f0f !important; text-transform: uppercase; text-align: center }',
  'overwrites our tokens': '* { --ink: #f0f; --paper: #0f0; --px: 9px; --size-text: 90px; --sans: cursive }',
  'styles the names of our parts':
    '.card, .who, .gloss, article { display: none !important; color: #f0f !important }',
  'is written from right to left': 'html { direction: rtl } * { unicode-bidi: plaintext }',
};

const here = inSandbox();

/** How the card came out: its size, and the type and colour of each of its parts. */
const look = (page: Page): Promise<unknown> =>
  page.locator('.card').evaluate((card) => {
    const style = (part: Element) => {
      const { color, backgroundColor, font, letterSpacing, textTransform, textAlign, direction } =
        getComputedStyle(part);
      return { color, backgroundColor, font, letterSpacing, textTransform, textAlign, direction };
    };
    const { width, height } = card.getBoundingClientRect();
    return { width, height, parts: [card, ...card.querySelectorAll('*')].map(style) };
  });

for (const [does, css] of Object.entries(PAGES)) {
  test(`the card looks the same in a page that ${does}`, async () => {
    const page = await here.browser.newPage({ viewport: { width: 900, height: 700 } });
    await page.goto(`${here.url}?card=caveated`);
    await page.locator('html[data-ready]').waitFor();
    const before = await look(page);
    await page.addStyleTag({ content: css });
    expect(await look(page)).toEqual(before);
    await page.close();
  });
}

test('the comparison bites: the same rule inside the shadow root changes the card', async () => {
  const page = await here.browser.newPage({ viewport: { width: 900, height: 700 } });
  await page.goto(`${here.url}?card=caveated`);
  await page.locator('html[data-ready]').waitFor();
  const before = await look(page);
  await page.locator('.card').evaluate((card) => card.style.setProperty('--px', '9px'));
  expect(await look(page)).not.toEqual(before);
  await page.close();
});
