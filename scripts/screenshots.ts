import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { STRINGS_EN } from '../components/strings-en';
import { type Chromium, launchChromium } from '../tests/support/chromium';
import { type Place, placeOf } from '../tests/support/marks';
import { serve } from '../tests/support/server';
import { settled } from '../tests/support/settled';
import { until } from '../tests/support/until';
import { build } from './browsers/build';
import { obtainBrowser } from './browsers/obtain';
import { ADVICE } from './browsers/recipe';

const TOP = resolve(import.meta.dirname, '..');
const PICTURES = resolve(TOP, 'assets/pictures');

/** Words of the sample article on which the pointer rests in the pictures: of a quotation, and a figure. */
const QUOTED = 'stressed the urgency of an hourly exchange';
const FIGURE = 'at least 37';

/** Gives the button that puts the hints for a new reader away a name; they would fill the picture. */
const MARK_HINT = `[...document.querySelectorAll('button')].find(
  (button) => button.textContent === ${JSON.stringify(STRINGS_EN.popup.firstTime.done)}).id = 'hint-done'`;

async function restOnMark(browser: Chromium, words: string): Promise<void> {
  const place = await until('the mark', () => browser.evaluate<Place | null>(placeOf(words)));
  await browser.movePointer(place.x - 5, place.y);
  await browser.movePointer(place.x, place.y);
  await until('the card', () => browser.cardText());
}

/** The pictures of the README, each from a browser of its own because popup and page take the scheme from it. */
async function pictures(scheme: 'light' | 'dark', executablePath: string, extensionDir: string, url: string) {
  const browser = await launchChromium({
    executablePath,
    extensionDir,
    deviceScaleFactor: 2,
    colorScheme: scheme,
  });
  try {
    await browser.goto(url);
    const popup = await browser.clickIcon();
    await settled(popup);
    await popup.evaluate(MARK_HINT);
    await popup.click('#hint-done');
    if (scheme === 'light') await popup.screenshot(resolve(PICTURES, 'popup.png'));
    await popup.close();
    await restOnMark(browser, QUOTED);
    await browser.screenshot(resolve(PICTURES, scheme === 'light' ? 'highlights.png' : 'card-dark.png'));
    if (scheme === 'dark') return;
    await browser.press('Escape');
    await restOnMark(browser, FIGURE);
    await browser.screenshot(resolve(PICTURES, 'figure.png'));
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const executablePath = obtainBrowser('chromium');
  if (!executablePath) throw new Error(ADVICE.chromium);
  const extensionDir = build('chromium');
  mkdirSync(PICTURES, { recursive: true });
  const server = await serve();
  const body = readFileSync(resolve(TOP, 'assets/sample/article.html'));
  const url = server.put('/sample', { type: 'text/html', body });
  for (const scheme of ['light', 'dark'] as const) await pictures(scheme, executablePath, extensionDir, url);
  await server.close();
  console.log('assets/pictures: popup.png, highlights.png, figure.png, card-dark.png');
}

await main();
