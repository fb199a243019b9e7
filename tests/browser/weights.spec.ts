import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { STRINGS_EN } from '../../components/strings-en';
import { builtFolder } from '../../scripts/browsers/build';
import { ADVICE } from '../../scripts/browsers/recipe';
import { page, QUOTATION } from '../hostile/story';
import type { BrowserUnderTest } from '../support/browser-under-test';
import { launchChromium } from '../support/chromium';
import { expect, test } from '../support/extension-test';
import { findBrowser } from '../support/find-browser';
import { launchFirefox } from '../support/firefox';
import { html } from '../support/server';
import { settled } from '../support/settled';

/* The tagger's weights are a file of the extension's own: with it rules and tagger read, without it the rules alone. */

const { title: NOTE } = STRINGS_EN.popup.rulesOnly;
const FILE = 'model/en.bin';

async function popupTextOn(browser: BrowserUnderTest, url: string): Promise<string> {
  await browser.goto(url);
  const popup = await browser.clickIcon();
  const { text } = await settled(popup);
  await popup.close();
  return text;
}

test('whole weights are read with, in a worker that has just started too', async ({ subject, server }) => {
  const url = server.put('/story', html(page()));
  expect(await popupTextOn(subject, url)).not.toContain(NOTE);
  await subject.killWorker();
  expect(await popupTextOn(subject, url)).not.toContain(NOTE);
});

const SPOILT: readonly (readonly [string, (file: string) => void])[] = [
  ['missing', (file) => rmSync(file)],
  [
    'damaged in one byte',
    (file) =>
      writeFileSync(
        file,
        readFileSync(file).map((byte, at) => (at === 100_000 ? byte ^ 1 : byte)),
      ),
  ],
];

for (const [what, spoil] of SPOILT) {
  test(`with weights that are ${what} the rules still read, and the popup says so`, async ({
    engine,
    server,
  }, info) => {
    const executablePath = findBrowser(engine);
    info.skip(executablePath === null, ADVICE[engine]);
    const extensionDir = mkdtempSync(join(tmpdir(), 'whence-spoilt-'));
    cpSync(builtFolder(engine), extensionDir, { recursive: true });
    spoil(join(extensionDir, FILE));
    const launch = engine === 'firefox' ? launchFirefox : launchChromium;
    const browser = await launch({ executablePath: executablePath as string, extensionDir });
    try {
      const text = await popupTextOn(browser, server.put('/story', html(page())));
      expect(text).toContain(NOTE);
      expect(text).toContain(QUOTATION);
      expect(await browser.problems()).toEqual([]);
    } finally {
      await browser.close();
      rmSync(extensionDir, { recursive: true });
    }
  });
}
