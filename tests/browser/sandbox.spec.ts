import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, type Frame, type Page, test } from '@playwright/test';
import { STRINGS_EN } from '../../components/strings-en';
import { inSandbox } from '../support/in-sandbox';
import { MARKED, type Place, placeOf } from '../support/marks';
import { shadowText } from '../support/shadow-text';
import { until } from '../support/until';

const GOLDEN = readdirSync(resolve(import.meta.dirname, '../pages'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const here = inSandbox();
let page: Page;
/** What was thrown or complained of, and what was asked of anybody else. */
let problems: string[];

test.beforeEach(async () => {
  page = await here.browser.newPage({ viewport: { width: 1280, height: 800 } });
  problems = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(here.url))
      problems.push(request.url());
  });
});
test.afterEach(async () => {
  expect(problems).toEqual([]);
  await page.close();
});

async function open(query: string): Promise<Frame> {
  await page.goto(`${here.url}window?${query}`);
  await page.locator('html[data-ready]').waitFor();
  const frame = await (await page.locator('#page').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the window shows no page');
  return frame;
}

const marksIn = (frame: Frame): Promise<Record<string, string[]>> => frame.evaluate(MARKED);
const popup = () => page.frameLocator('#popup');

test('an article has its marks, its popup and its cards', async () => {
  const frame = await open('page=sample&show=popup');
  expect(Object.keys(await marksIn(frame)).sort()).toEqual(
    expect.arrayContaining(['direct', 'figure', 'indirect', 'mixed']),
  );
  await expect(popup().locator('body')).toContainText('Sanna Orquil');
  const words = 'We saw the water before we heard it,';
  const place = await frame.evaluate<Place | null>(placeOf(words));
  const box = await page.locator('#page').boundingBox();
  await page.mouse.move((place?.x ?? 0) - 4, (place?.y ?? 0) + (box?.y ?? 0));
  await page.mouse.move(place?.x ?? 0, (place?.y ?? 0) + (box?.y ?? 0));
  const session = await page.context().newCDPSession(page);
  const card = await until('the card', () => shadowText(session));
  expect(card).toContain('Sanna Orquil');
});

test('what the popup asks for happens in the page', async () => {
  const frame = await open('page=sample&show=popup');
  await popup().getByRole('switch').or(popup().getByRole('checkbox')).first().click();
  await expect.poll(async () => Object.values(await marksIn(frame)).flat()).toEqual([]);
});

test('a page that is no article says so', async () => {
  await open('page=front-page-of-links&show=popup');
  await expect(popup().locator('body')).toContainText(STRINGS_EN.popup.failures['not-article'].title);
});

for (const name of GOLDEN) {
  test(`the golden page «${name}» can be read there`, async () => {
    await open(`page=${name}&show=popup`);
    await expect(popup().locator('body')).not.toContainText(STRINGS_EN.popup.failures.failed.title);
  });
}

test('the list of contents leads to all of it', async () => {
  await page.goto(here.url);
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  for (const name of ['sample', ...GOLDEN]) expect(links).toContain(`/window?page=${name}&show=popup`);
  expect(links.filter((link) => link.startsWith('/?')).length).toBeGreaterThan(30);
});
