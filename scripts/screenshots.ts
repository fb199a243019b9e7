/*
 * npm run screenshots: the pictures of the README (assets/pictures, twice as fine as the screen) and of the store listings
 * (assets/store, 1280 by 800), taken in the sandbox on the sample article, in the fonts of the golden pictures.
 */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { FONTS } from '../tests/golden/fonts';
import { type Place, placeOf } from '../tests/support/marks';
import { shadowText } from '../tests/support/shadow-text';
import { until } from '../tests/support/until';
import { openChromium } from './sandbox/browser';
import { serveSandbox } from './sandbox/serve';

const TOP = resolve(import.meta.dirname, '..');

/** Words of the sample article on which the pointer rests: of a quotation, and a figure. */
const QUOTED = 'stressed the urgency of an hourly exchange';
const FIGURE = 'at least 37';

interface Picture {
  readonly file: string;
  readonly scheme: 'light' | 'dark';
  /** CSS pixels for each of which there is one in the picture, or two. */
  readonly scale: 1 | 2;
  /** What the sandbox's window shows beside the sample article. */
  readonly show?: string;
  /** The words on which the pointer rests. */
  readonly at?: string;
  /** The frame that is taken; the whole window where nothing is said. */
  readonly part?: string;
}

const PICTURES: readonly Picture[] = [
  { file: 'pictures/highlights.png', scheme: 'light', scale: 2, at: QUOTED },
  { file: 'pictures/popup.png', scheme: 'light', scale: 2, show: 'popup', part: '#popup' },
  { file: 'pictures/figure.png', scheme: 'light', scale: 2, at: FIGURE },
  { file: 'pictures/card-dark.png', scheme: 'dark', scale: 2, at: QUOTED },
  { file: 'store/1-quotation.png', scheme: 'light', scale: 1, at: QUOTED },
  { file: 'store/2-popup.png', scheme: 'light', scale: 1, show: 'popup' },
  { file: 'store/3-figure.png', scheme: 'light', scale: 1, at: FIGURE },
  { file: 'store/4-report.png', scheme: 'light', scale: 1, show: 'report' },
  { file: 'store/5-dark.png', scheme: 'dark', scale: 1, at: QUOTED },
];

async function restOn(page: Page, words: string): Promise<void> {
  const frame = await (await page.locator('#page').elementHandle())?.contentFrame();
  const place = await until('the mark', async () => frame?.evaluate<Place | null>(placeOf(words)));
  await page.mouse.move(place.x - 5, place.y);
  await page.mouse.move(place.x, place.y);
  const session = await page.context().newCDPSession(page);
  await until('the card', () => shadowText(session));
}

/** The address under which the sandbox stands in the pictures; the name is kept for examples (RFC 2606). */
const ADDRESS = 'http://harbour-dispatch.example/';

const sandbox = await serveSandbox();
const browser = await openChromium({ FONTCONFIG_FILE: FONTS }, [
  `--host-resolver-rules=MAP harbour-dispatch.example ${new URL(sandbox.url).host}`,
  // As the extension's own pages are, so that they may do here what they may do there.
  `--unsafely-treat-insecure-origin-as-secure=${ADDRESS}`,
]);
try {
  for (const { file, scheme, scale, show, at, part } of PICTURES) {
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      colorScheme: scheme,
      deviceScaleFactor: scale,
      reducedMotion: 'reduce',
    });
    await page.goto(`${ADDRESS}window?bare&seen&page=sample${show ? `&show=${show}` : ''}`);
    await page.locator('html[data-ready]').waitFor();
    if (at) await restOn(page, at);
    const path = resolve(TOP, 'assets', file);
    mkdirSync(resolve(path, '..'), { recursive: true });
    await (part ? page.locator(part) : page).screenshot({ path });
    await page.close();
    console.log(`assets/${file}`);
  }
} finally {
  await browser.close();
  await sandbox.close();
}
