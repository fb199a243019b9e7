import { test as base, expect } from '@playwright/test';
import { builtFolder } from '../../scripts/browsers/build';
import { ADVICE } from '../../scripts/browsers/recipe';
import { type BrowserUnderTest, Unavailable } from './browser-under-test';
import { type Chromium, launchChromium } from './chromium';
import { type Engine, findBrowser } from './find-browser';
import { launchFirefox } from './firefox';
import { type Server, serve } from './server';
import { openDisplay, type XDisplay } from './x-display';

interface Started {
  readonly browser: BrowserUnderTest | null;
  /** Why there is no browser, or why its commands cannot be pressed. */
  readonly lacks: string | null;
}

/** What lives as long as one of Playwright's workers, which is as long as one project. */
export interface OncePerWorker {
  /** Which browser the tests run in; set by the project in playwright.config.ts. */
  readonly engine: Engine;
  readonly server: Server;
  readonly started: Started;
}

interface EachTest {
  /** The real browser with the built extension in it; the test is skipped with the reason where there is none. */
  readonly subject: BrowserUnderTest;
  /** The same, for what only Chromium can be asked. */
  readonly chromium: Chromium;
  /** Skips the test, with the reason, where extension commands cannot really be pressed. */
  readonly keyboard: undefined;
}

async function withDisplay<T>(
  then: (display: XDisplay | null, lacks: string | null) => Promise<T>,
): Promise<T> {
  let display: XDisplay | null = null;
  let lacks: string | null = null;
  try {
    display = await openDisplay();
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
    lacks = error.message;
  }
  try {
    return await then(display, lacks);
  } finally {
    display?.close();
  }
}

/**
 * Playwright's `test` with a real browser that has the extension in it, started once for a worker and engine.
 * After each test nothing may have been thrown uncaught, in a page or in the popup.
 */
export const test = base.extend<EachTest, OncePerWorker>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads which fixtures are wanted from this very pattern.
    async ({}, use) => {
      const server = await serve();
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  started: [
    async ({ engine }, use) => {
      const executablePath = findBrowser(engine);
      const extensionDir = builtFolder(engine);
      if (!executablePath) return use({ browser: null, lacks: ADVICE[engine] });
      if (engine === 'firefox') {
        const browser = await launchFirefox({ executablePath, extensionDir });
        await use({ browser, lacks: null });
        return browser.close();
      }
      await withDisplay(async (display, lacks) => {
        const browser = await launchChromium({
          executablePath,
          extensionDir,
          ...(display ? { display } : {}),
        });
        await use({ browser, lacks });
        await browser.close();
      });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  subject: async ({ started: { browser, lacks } }, use, info) => {
    info.skip(browser === null, lacks ?? '');
    if (!browser) return;
    await browser.problems();
    await use(browser);
    expect(await browser.problems(), 'nothing is thrown uncaught').toEqual([]);
  },
  chromium: async ({ subject }, use, info) => {
    info.skip(subject.name !== 'chromium', 'only Chromium can be asked this');
    await use(subject as Chromium);
  },
  keyboard: async ({ started: { lacks } }, use, info) => {
    info.skip(lacks !== null, lacks ?? '');
    await use(undefined);
  },
});

export { expect };
