import { setTimeout as rest } from 'node:timers/promises';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from '@playwright/test';
import { type BrowserUnderTest, type Popup, Unavailable } from './browser-under-test';
import { popupOn } from './chromium-popup';
import { chromiumTab } from './chromium-tab';
import { shadowText } from './shadow-text';
import { type LooseSession, loosen, TargetSession } from './target-session';
import { until } from './until';
import type { XDisplay } from './x-display';

interface TargetInfo {
  readonly targetId: string;
  readonly type: string;
  readonly url: string;
}

export interface ChromiumOptions {
  readonly executablePath: string;
  /** Folder with the built extension's manifest.json. */
  readonly extensionDir: string;
  /** Without a window; so unless a display is handed in. */
  readonly headless?: boolean;
  /** A screen for its window; without one no extension command can be pressed. */
  readonly display?: XDisplay;
  /** Whether addresses outside this machine can be reached; false unless said otherwise. */
  readonly network?: boolean;
  /** CSS pixels; null: as large as the window happens to be. */
  readonly viewport?: { readonly width: number; readonly height: number } | null;
  readonly deviceScaleFactor?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** Switches of its command line beside those that every run has. */
  readonly switches?: readonly string[];
}

/** Keeps the browser from talking to anybody on its own account, so that a test's network is the page's alone. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-domain-reliability',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** Every name but this machine's own leads nowhere. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';

/** Chromium with the extension in it. Beside what every browser can do: its pages, and its own words. */
export interface Chromium extends BrowserUnderTest {
  readonly name: 'chromium';
  readonly extensionId: string;
  readonly context: BrowserContext;
  readonly page: Page;
  /** Clicks the icon of the tab that shows this page; `clickIcon` does it for the first page. */
  clickIconOf(page: Page): Promise<Popup>;
  /** When an icon was last clicked, in milliseconds since 1970. */
  readonly clickedAt: number;
  /** Opens the popup by its key, as a hand on the keyboard does. @throws {Unavailable} without a screen */
  openByKey(): Promise<Popup>;
  /** Presses a chord in the window that has the focus, in xdotool's words. @throws {Unavailable} without a screen */
  pressKey(chord: string): void;
  /** Sends a method on the browser's own session. */
  send<T>(method: string, parameters?: Record<string, unknown>): Promise<T>;
}

/**
 * Starts a Chromium with a fresh profile and loads the extension over the debugging pipe, which branded Chrome
 * allows as well (it has not known `--load-extension` since version 137).
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const isRoot = process.getuid?.() === 0;
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.executablePath,
    headless: options.headless ?? options.display === undefined,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    ...(options.deviceScaleFactor ? { deviceScaleFactor: options.deviceScaleFactor } : {}),
    ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
    ...(options.display
      ? { env: { ...process.env, DISPLAY: options.display.name } as Record<string, string> }
      : {}),
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [
      '--enable-unsafe-extension-debugging',
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.network ? [] : [...QUIET, OFFLINE]),
      ...(options.switches ?? []),
    ],
  });
  const browser = context.browser();
  if (!browser) throw new Error('this Playwright gives no browser for a persistent context');
  const session = loosen(await browser.newBrowserCDPSession());
  const { id } = (await session.send('Extensions.loadUnpacked', { path: options.extensionDir })) as {
    id: string;
  };
  const page = context.pages()[0] ?? (await context.newPage());
  return chromiumWith(context, session, page, id, options);
}

function chromiumWith(
  context: BrowserContext,
  session: LooseSession,
  page: Page,
  extensionId: string,
  options: ChromiumOptions,
): Chromium {
  const own = `chrome-extension://${extensionId}/`;
  let problems: string[] = [];
  let clickedAt = 0;
  context.on('weberror', (event) => problems.push(event.error().stack ?? String(event.error())));
  const targets = async (): Promise<readonly TargetInfo[]> => {
    const filter = [{ type: 'tab' }, { type: 'page' }, { type: 'service_worker' }];
    return ((await session.send('Target.getTargets', { filter })) as { targetInfos: TargetInfo[] })
      .targetInfos;
  };
  const popupTarget = async (): Promise<TargetInfo | undefined> =>
    (await targets()).find((target) => target.type === 'page' && target.url.startsWith(`${own}popup.html`));

  const clickIconOf = async (which: Page): Promise<Popup> => {
    await which.bringToFront();
    const { targetInfo } = (await (await cdpOf(which)).send('Target.getTargetInfo')) as {
      targetInfo: TargetInfo;
    };
    // A tab has a target of its own beside its page's; only the tab's is accepted for the toolbar.
    const tab = (await targets())
      .filter((target) => target.type === 'tab' && target.url === targetInfo.url)
      .at(-1);
    if (!tab) throw new Error(`no tab shows ${targetInfo.url}`);
    clickedAt = performance.timeOrigin + performance.now();
    await session.send('Extensions.triggerAction', { id: extensionId, targetId: tab.targetId });
    return openedPopup();
  };

  const openedPopup = async (): Promise<Popup> => {
    const target = await until('the popup to open', popupTarget);
    return popupOn(await TargetSession.attach(session, target.targetId, (line) => problems.push(line)));
  };

  /** The screen that real keys are pressed on. @throws {Unavailable} without one */
  const screen = (): XDisplay => {
    if (!options.display) throw new Unavailable('without an X server Chromium hears no extension command');
    return options.display;
  };

  return {
    name: 'chromium',
    extensionId,
    context,
    page,
    clickIconOf,
    get clickedAt() {
      return clickedAt;
    },
    clickIcon: () => clickIconOf(page),
    async goto(url) {
      await page.goto(url);
    },
    async openOwn(path) {
      const tab = await context.newPage();
      await tab.goto(own + path);
      return chromiumTab(tab);
    },
    async openedBy(act) {
      const [tab] = await Promise.all([context.waitForEvent('page'), act()]);
      await tab.waitForURL(`${own}**`);
      return chromiumTab(tab);
    },
    async chooseEntry() {
      await page.bringToFront();
      const before = context.pages().length;
      screen().press('shift+F10');
      // The first letter of an entry chooses it, once the menu is there.
      await until('the entry to open its page', () => {
        screen().press('r');
        return context.pages().length > before;
      });
    },
    async badge() {
      const worker = await workerOf(context, own);
      return worker.evaluate(BADGE);
    },
    evaluate: (expression) => page.evaluate(expression),
    cardText: async () => shadowText(await cdpOf(page)),
    movePointer: (x, y) => page.mouse.move(x, y),
    press: (key) => page.keyboard.press(key),
    async pressCommand(letter) {
      screen().press(`alt+shift+${letter.toLowerCase()}`);
    },
    pressKey: (key) => screen().press(key),
    async openByKey() {
      screen().press('alt+shift+q');
      return openedPopup();
    },
    async answerPrompt(allow) {
      if (!options.display) throw new Unavailable('without an X server Chromium shows no question');
      await until('the popup to make way for the question', async () => !(await popupTarget()));
      // For half a second Chromium takes no answer, so that a click meant for something else gives none.
      await rest(700);
      if (allow) options.display.press('Tab');
      options.display.press('Return');
    },
    async takeBack(origin) {
      const settings = await context.newPage();
      await settings.goto('chrome://extensions/');
      await settings.evaluate(
        `chrome.developerPrivate.removeHostPermission(${JSON.stringify(extensionId)}, ${JSON.stringify(origin)})
          .catch(() => 'it was not granted')`,
      );
      await settings.close();
    },
    async screenshot(path) {
      await page.screenshot({ path });
    },
    async killWorker() {
      const worker = async () =>
        (await targets()).find((target) => target.type === 'service_worker' && target.url.startsWith(own));
      const found = await worker();
      if (!found) return false;
      await until('the worker to end', async () => {
        if ((await worker())?.targetId !== found.targetId) return true;
        // A worker that has only begun to start does not hear it; then it is told again.
        await session.send('Target.closeTarget', { targetId: found.targetId }).catch(() => undefined);
        return false;
      });
      return true;
    },
    async reloadExtension() {
      await session.send('Extensions.loadUnpacked', { path: options.extensionDir });
    },
    send: async <T>(method: string, parameters?: Record<string, unknown>) =>
      (await session.send(method, parameters)) as T,
    async problems() {
      const seen = problems;
      problems = [];
      return seen;
    },
    close: () => context.close(),
  };
}

const BADGE = `chrome.tabs.query({ active: true, lastFocusedWindow: true })
  .then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))`;

/** The extension's worker, as soon as it runs. */
async function workerOf(context: BrowserContext, own: string): Promise<Worker> {
  const isOurs = (worker: Worker): boolean => worker.url().startsWith(own);
  return context.serviceWorkers().find(isOurs) ?? context.waitForEvent('serviceworker', isOurs);
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The one CDP session of a page; kept, because each new one costs a round trip. */
function cdpOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, known);
  return known;
}
