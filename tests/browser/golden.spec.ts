import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { LOOKS } from '../../scripts/sandbox/looks';
import { openWhole } from '../../scripts/sandbox/whole';
import { FONTS } from '../golden/fonts';
import { SHOTS, type Shot } from '../golden/shots';
import { inSandbox } from '../support/in-sandbox';

const GOLDEN = resolve(import.meta.dirname, '../golden');
const PICTURES = resolve(GOLDEN, 'pictures');
const PINNED = resolve(GOLDEN, 'browser.json');

/**
 * How far a picture may be from the golden one: so many pixels in which the colour differs by more than a sixth of what
 * it could. In the pinned browser with the bundled fonts nothing differs from run to run; this is room for the
 * rounding of edges by another processor, and less than a letter.
 */
const TOLERANCE = { threshold: 0.15, maxDiffPixels: 24 } as const;

/** Cards and rows reckon with today; the pictures were taken on this day. */
const TODAY = '2026-11-22T12:00:00Z';

interface Pinned {
  readonly platform: string;
  readonly chromium: string;
  readonly fonts: string;
}

const here = inSandbox({ FONTCONFIG_FILE: FONTS });
/** Why nothing can be compared here; null where it can. */
let elsewhere: string | null = null;
const contexts = new Map<string, BrowserContext>();

/** The fonts in which a page of the sandbox is really drawn. */
async function fontsOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeIds } = await session.send('DOM.querySelectorAll', {
    nodeId: root.nodeId,
    selector: 'h1, label, button',
  });
  const used = await Promise.all(
    nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId })),
  );
  const names = used.flatMap(({ fonts }) => fonts.map(({ postScriptName }) => postScriptName));
  return [...new Set(names)].sort().join(', ');
}

async function pageIn(look: Shot['look']): Promise<Page> {
  const { turned: _, ...options } = LOOKS[look] as (typeof LOOKS)[string];
  const known = contexts.get(look);
  const context =
    known ??
    (await here.browser.newContext({
      ...options,
      reducedMotion: 'reduce',
      timezoneId: 'UTC',
      locale: 'en-GB',
    }));
  if (!known) {
    await context.clock.setFixedTime(TODAY);
    contexts.set(look, context);
  }
  return context.pages()[0] ?? context.newPage();
}

/** CSS pixels: no popup is higher. What stands further down a longer page is of the same make, and would fill the repository. */
const HIGHEST = 600;

async function picture(page: Page, part?: string): Promise<Buffer> {
  const still = { animations: 'disabled', caret: 'hide' } as const;
  if (part) return page.locator(part).first().screenshot(still);
  const width = page.viewportSize()?.width ?? 0;
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const clip = { x: 0, y: 0, width, height: Math.min(height, HIGHEST) };
  return page.screenshot({ ...still, fullPage: true, clip });
}

async function taken({ query, viewport, look, part }: Shot): Promise<Buffer> {
  const page = await pageIn(look);
  const turned = LOOKS[look]?.turned ? `${query.includes('?') ? '&' : '?'}dir=rtl` : '';
  await openWhole(page, `${here.url}${query}${turned}`, viewport);
  return picture(page, part);
}

test.beforeAll(async () => {
  const page = await pageIn('light');
  await openWhole(page, `${here.url}?popup=read`, { width: 400, height: 300 });
  const now: Pinned = {
    platform: process.platform,
    chromium: here.browser.version(),
    fonts: await fontsOf(page),
  };
  if (test.info().config.updateSnapshots !== 'none') {
    writeFileSync(PINNED, `${JSON.stringify(now, null, 2)}\n`);
    return;
  }
  const pinned = JSON.parse(readFileSync(PINNED, 'utf8')) as Pinned;
  for (const what of ['platform', 'chromium', 'fonts'] as const) {
    if (now[what] === pinned[what]) continue;
    elsewhere = `the golden pictures were taken with ${what} ${pinned[what]}, here it is ${now[what]}`;
  }
});

const fileOf = ({ name, look }: Shot): string => `${name}-${look}.png`;

for (const shot of SHOTS) {
  test(`${shot.name} looks as it should (${shot.look})`, async () => {
    test.skip(elsewhere !== null, elsewhere ?? '');
    expect(await taken(shot)).toMatchSnapshot(fileOf(shot), TOLERANCE);
  });
}

test('a block of eight by eight pixels of another colour is seen', async () => {
  test.skip(elsewhere !== null, elsewhere ?? '');
  test.skip(test.info().config.updateSnapshots !== 'none', 'the golden picture would become the spoilt one');
  const shot = SHOTS.find(({ name }) => name === 'popup-known') as Shot;
  const page = await pageIn(shot.look);
  await openWhole(page, `${here.url}${shot.query}`, shot.viewport);
  await page.evaluate(() => {
    const block = document.createElement('div');
    Object.assign(block.style, {
      position: 'absolute',
      inset: '40px auto auto 40px',
      width: '8px',
      height: '8px',
    });
    block.style.background = 'light-dark(#8b5f10, #e3a33d)';
    document.body.append(block);
  });
  const spoilt = await picture(page);
  expect(() => expect(spoilt).toMatchSnapshot(fileOf(shot), TOLERANCE)).toThrow(/pixels/);
});

test('every golden picture belongs to a state', () => {
  test.skip(elsewhere !== null, elsewhere ?? '');
  const known = new Set(SHOTS.map(fileOf));
  expect(readdirSync(PICTURES).filter((file) => !known.has(file))).toEqual([]);
});
