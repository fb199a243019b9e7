/**
 * Takes a picture of every state of popup and card, in every look: `npx tsx scripts/gallery.ts [NAME…]`. They are laid
 * into .artefacts/gallery/.
 */
import { mkdirSync } from 'node:fs';
import { openChromium } from './sandbox/browser';
import { GALLERY, LOOKS, PAGES } from './sandbox/looks';
import { serveSandbox } from './sandbox/serve';

const FOLDER = '.artefacts/gallery';

const wanted = process.argv.slice(2);
const pages = [...GALLERY, ...PAGES].filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(FOLDER, { recursive: true });

const sandbox = await serveSandbox();
const browser = await openChromium();
try {
  for (const [look, { turned, ...options }] of Object.entries(LOOKS)) {
    const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      throw error;
    });
    for (const { name, query, viewport } of pages) {
      await page.setViewportSize(viewport);
      await page.goto(`${sandbox.url}?${query}${turned ? '&dir=rtl' : ''}`);
      await page.locator('html[data-ready]').waitFor();
      await page.screenshot({ path: `${FOLDER}/${name}.${look}.png`, fullPage: true });
    }
    await context.close();
  }
} finally {
  await browser.close();
  await sandbox.close();
}
