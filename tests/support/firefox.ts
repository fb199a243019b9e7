import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserUnderTest, OwnTab } from './browser-under-test';
import { type Chrome, firefoxPopup } from './firefox-popup';
import { firefoxTab } from './firefox-tab';
import { Marionette } from './marionette';
import { until } from './until';

export interface FirefoxOptions {
  readonly executablePath: string;
  /** Folder with the built extension's manifest.json. */
  readonly extensionDir: string;
  /** Without a window; true unless said otherwise. */
  readonly headless?: boolean;
  /** Whether addresses outside this machine can be reached; false unless said otherwise. */
  readonly network?: boolean;
  /** CSS pixels of the window, browser's own bars included. */
  readonly window?: { readonly width: number; readonly height: number };
}

export interface Firefox extends BrowserUnderTest {
  readonly name: 'firefox';
  readonly extensionId: string;
  /** Runs the body of an async function in the browser's own window; its value must be plain JSON. */
  inChrome<T>(body: string): Promise<T>;
  /** Resolves when the browser has been closed by its user. */
  readonly closed: Promise<void>;
}

type Pref = string | number | boolean;

/** Prefs of every run: a free port, no first-run pages, nothing sent home, nothing asked. */
const PREFS: Readonly<Record<string, Pref>> = {
  'marionette.port': 0,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.startup.page': 0,
  'browser.tabs.warnOnClose': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.update.enabled': false,
  // Firefox's own wait before a question takes an answer.
  'security.notification_enable_delay': 0,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

/** A proxy that nobody keeps leads every foreign address nowhere; this machine's own are asked directly. */
const OFFLINE: Readonly<Record<string, Pref>> = {
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
};

const userJs = (prefs: Readonly<Record<string, Pref>>): string =>
  Object.entries(prefs)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');

/** WebDriver's code points for keys that write nothing (W3C WebDriver, «Keyboard Actions»). */
const KEYS = { Enter: '\uE007', Escape: '\uE00C', Tab: '\uE004', Alt: '\uE00A', Shift: '\uE008' } as const;

/** Actions that press some keys together and let them go in the opposite order. */
const chord = (keys: readonly string[]) => [
  {
    type: 'key',
    id: 'keyboard',
    actions: [
      ...keys.map((value) => ({ type: 'keyDown', value })),
      ...keys.toReversed().map((value) => ({ type: 'keyUp', value })),
    ],
  },
];

const EXTENSION_PARENT = `ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs').ExtensionParent`;

/** Starts a Firefox with a fresh profile and the extension installed for this run only. */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const profile = await mkdtemp(join(tmpdir(), 'whence-firefox-'));
  const downloads = join(profile, 'downloads');
  const saving = { 'browser.download.folderList': 2, 'browser.download.dir': downloads };
  await writeFile(
    join(profile, 'user.js'),
    userJs({ ...PREFS, ...saving, ...(options.network ? {} : OFFLINE) }),
  );
  const child = spawn(
    options.executablePath,
    [
      ...(options.headless === false ? [] : ['--headless']),
      ...[
        '--no-remote',
        '--new-instance',
        '--marionette',
        '--remote-allow-system-access',
        '--profile',
        profile,
      ],
    ],
    { stdio: 'ignore' },
  );
  // A run that is broken off must not leave the browser behind.
  const kill = (): void => void child.kill('SIGKILL');
  process.once('exit', kill);
  let ended = false;
  const closed = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      process.off('exit', kill);
      resolve();
    };
    child.once('exit', end);
    child.once('error', end);
  });
  const port = await until(
    'Firefox to listen',
    async () => {
      if (ended) throw new Error(`${options.executablePath} ended before it could be spoken to`);
      return Number(await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '0')) || null;
    },
    30_000,
  );
  const marionette = await Marionette.open(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
  const { value: id } = await marionette.send<{ value: string }>('Addon:Install', {
    path: options.extensionDir,
    temporary: true,
  });
  await marionette.send('WebDriver:SetWindowRect', options.window ?? { width: 1280, height: 900 });
  return firefoxOver(marionette, id, downloads, closed, async () => {
    await marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    marionette.close();
    await closed;
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  });
}

function firefoxOver(
  marionette: Marionette,
  extensionId: string,
  downloads: string,
  closed: Promise<void>,
  close: () => Promise<void>,
): Firefox {
  /** Marionette answers for the page unless told otherwise; this tells it otherwise for one question. */
  const asChrome = async <T>(ask: () => Promise<T>): Promise<T> => {
    await marionette.send('Marionette:SetContext', { value: 'chrome' });
    try {
      return await ask();
    } finally {
      await marionette.send('Marionette:SetContext', { value: 'content' });
    }
  };
  const run = async <T>(script: string, sandbox: 'system' | null): Promise<T> =>
    (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [], sandbox })).value;
  const chrome: Chrome = {
    run: async (body) => {
      // An exception crosses as a value: what Marionette makes of a rejected script loses its message.
      const script = `const done = arguments[arguments.length - 1];
        (async () => { ${body} })().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
      const answer = await asChrome(() =>
        marionette.send<{ value: { value?: never; error?: string } }>('WebDriver:ExecuteAsyncScript', {
          script,
          args: [],
        }),
      );
      if (answer.value.error !== undefined) throw new Error(answer.value.error);
      return answer.value.value as never;
    },
    pointAt: (x, y, press) =>
      asChrome(async () => {
        const pressing = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 0 }));
        const actions = [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          ...(press ? pressing : []),
        ];
        const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
        await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
      }),
  };
  const quoted = JSON.stringify(extensionId);
  const handles = (): Promise<readonly string[]> => marionette.send('WebDriver:GetWindowHandles');
  const goInto = (handle: string): Promise<unknown> =>
    marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
  /** The tab of that handle, until it is closed. */
  const ownTab = async (handle: string): Promise<OwnTab> => {
    const { value: article } = await marionette.send<{ value: string }>('WebDriver:GetWindowHandle');
    await goInto(handle);
    return firefoxTab(marionette, downloads, () => goInto(article));
  };

  return {
    name: 'firefox',
    extensionId,
    closed,
    inChrome: (body) => chrome.run(body),
    async goto(url) {
      await marionette.send('WebDriver:Navigate', { url });
    },
    async clickIcon() {
      await chrome.run(`const { extension } = WebExtensionPolicy.getByID(${quoted});
        await ${EXTENSION_PARENT}.apiManager.global.browserActionFor(extension).triggerAction(window);`);
      return firefoxPopup(chrome);
    },
    async openOwn(path) {
      const host = await chrome.run<string>(
        `return WebExtensionPolicy.getByID(${quoted}).mozExtensionHostname`,
      );
      const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab' });
      const tab = await ownTab(handle);
      await marionette.send('WebDriver:Navigate', { url: `moz-extension://${host}/${path}` });
      return tab;
    },
    async openedBy(act) {
      const before = new Set(await handles());
      await act();
      return ownTab(
        await until('a tab to open', async () => (await handles()).find((each) => !before.has(each))),
      );
    },
    async chooseEntry() {
      const { x, y } = await run<{ x: number; y: number }>(
        `const box = getSelection().getRangeAt(0).getClientRects()[0];
        return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };`,
        null,
      );
      const pressing = ['pointerDown', 'pointerUp'].map((type) => ({ type, button: 2 }));
      const actions = [{ type: 'pointerMove', x, y, origin: 'viewport' }, ...pressing];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
      await until('the entry in the menu', () =>
        chrome.run<boolean>(
          `const menu = document.getElementById('contentAreaContextMenu');
          const entry = menu.querySelector('[id*="-menuitem-_read-selection"]');
          if (menu.state !== 'open' || !entry) return false;
          menu.activateItem(entry);
          return true;`,
        ),
      );
    },
    badge: () =>
      chrome.run<string>(`const { extension } = WebExtensionPolicy.getByID(${quoted});
        return ${EXTENSION_PARENT}.apiManager.global.browserActionFor(extension).action
          .getContextData(gBrowser.selectedTab).badgeText ?? '';`),
    evaluate: (expression) => run(`return ${expression}`, null),
    cardText: () =>
      run(
        `for (const host of document.documentElement.children) {
          const root = host.openOrClosedShadowRoot;
          if (!root) continue;
          const parts = [...root.children].filter((each) => each.checkVisibility());
          // What is folded up counts as text of the card, as it does in Chromium.
          const texts = parts.filter((each) => each.localName !== 'style').flatMap((each) => {
            const walk = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
            const found = [];
            while (walk.nextNode()) found.push(walk.currentNode.data);
            return found;
          });
          const text = texts.join(' ').replace(/\\s+/g, ' ').trim();
          if (text) return text;
        }
        return null;`,
        'system',
      ),
    async movePointer(x, y) {
      const actions = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' }];
      const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
      await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
    },
    async press(key) {
      await marionette.send('WebDriver:PerformActions', { actions: chord([KEYS[key]]) });
    },
    async pressCommand(letter) {
      // Keys made for the window while a page has the focus come back from the page's process without being matched
      // to a command; with the focus on the tab strip, where a person's Tab key leads too, the window hears them.
      await chrome.run('window.focus(); gBrowser.selectedTab.focus();');
      await asChrome(() =>
        marionette.send('WebDriver:PerformActions', {
          actions: chord([KEYS.Alt, KEYS.Shift, letter.toUpperCase()]),
        }),
      );
      await chrome.run('gBrowser.selectedBrowser.focus();');
    },
    async answerPrompt(allow) {
      await until('the question to be answered', () =>
        chrome.run<boolean>(
          `const asked = document.querySelector('#notification-popup popupnotification[id^="addon-webext-permissions"]');
          asked?.${allow ? 'button' : 'secondaryButton'}.click();
          return asked !== null;`,
        ),
      );
    },
    async takeBack(origin) {
      await chrome.run(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID(${quoted});
        await ExtensionPermissions.remove(${quoted}, { permissions: [], origins: [${JSON.stringify(origin)}] }, extension);`);
    },
    async screenshot(path) {
      const { value } = await marionette.send<{ value: string }>('WebDriver:TakeScreenshot', { full: false });
      await writeFile(path, Buffer.from(value, 'base64'));
    },
    async reloadExtension() {
      await chrome.run(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        await (await AddonManager.getAddonByID(${quoted})).reload();`);
    },
    killWorker: () =>
      chrome.run<boolean>(`const { extension } = WebExtensionPolicy.getByID(${quoted});
        const ran = extension.backgroundState === 'running';
        await extension.terminateBackground({ ignoreDevToolsAttached: true });
        return ran;`),
    problems: () =>
      // What the browser itself has to complain of is none of ours, nor that a popup was closed before it had its answer.
      chrome.run<readonly string[]>(`const all = Services.console.getMessageArray();
        Services.console.reset();
        return all.filter((each) => each instanceof Ci.nsIScriptError && (each.flags & 1) === 0
          && /^(?:moz-extension|https?):/.test(each.sourceName)
          && !/^Promise (?:resolved|rejected) after context unloaded/.test(each.errorMessage) && !/CSS|HTML|Layout/.test(each.category))
          .map((each) => each.errorMessage + ' ' + each.sourceName + ':' + each.lineNumber);`),
    close,
  };
}
