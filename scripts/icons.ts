/** Draws the icon's sizes from assets/icon.svg: `npx tsx scripts/icons.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openChromium } from './sandbox/browser';

const SIZES = [16, 32, 48, 96, 128];
const FOLDER = 'assets/public/icon';

const svg = readFileSync('assets/icon.svg', 'utf8');
mkdirSync(FOLDER, { recursive: true });

const browser = await openChromium();
try {
  const page = await browser.newPage();
  await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
  for (const size of SIZES) {
    await page.setViewportSize({ width: size, height: size });
    writeFileSync(`${FOLDER}/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
