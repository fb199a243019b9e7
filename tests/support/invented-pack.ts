import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Rows } from '../../lib/pack/schema/tables';
import { builtFolder } from '../../scripts/browsers/build';
import { compile } from '../../scripts/pack/compile';
import type { BrowserUnderTest } from './browser-under-test';
import { launchChromium } from './chromium';
import type { Engine } from './find-browser';
import { launchFirefox } from './firefox';
import { SMALL } from './small-pack';

/** The small pack, twenty years earlier: an article of a day to come is given no office. */
const EARLIER: Rows = JSON.parse(
  JSON.stringify(SMALL).replace(/"(20[23]\d)(?=["-])/g, (_, year) => `"${Number(year) - 20}`),
);

/**
 * A real browser with an extension whose pack holds invented people alone, so that nobody real is given any words.
 * `change` may spoil its files before it is started. Everything goes when `then` is done.
 */
export async function withInventedPack(
  engine: Engine,
  executablePath: string,
  then: (browser: BrowserUnderTest) => Promise<void>,
  change: (extensionDir: string) => void = () => {},
): Promise<void> {
  const extensionDir = mkdtempSync(join(tmpdir(), 'whence-invented-'));
  cpSync(builtFolder(engine), extensionDir, { recursive: true });
  const files = await compile({ version: '2013.1.0', date: '2013-01-15' }, EARLIER);
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(extensionDir, `pack/${file}.jsonl`), text);
  change(extensionDir);
  const launch = engine === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ executablePath, extensionDir });
  try {
    await then(browser);
  } finally {
    await browser.close();
    rmSync(extensionDir, { recursive: true });
  }
}
