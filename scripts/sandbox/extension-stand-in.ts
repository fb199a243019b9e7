import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EXTENSION_PAGES } from './extension-pages';
import { type Listener, wire } from './wire';

/** What the sandbox's window does for the extension. */
export interface SandboxHost {
  /** The frame that shows the page. */
  readonly page: HTMLIFrameElement;
  /** Shows one of the extension's own pages. */
  show(address: string): void;
  showPopup(): void;
}

/** The one tab there is. */
export const TAB = 1;

const ID = 'whence@sandbox';

/** Keys of the manifest's commands, with Alt and Shift. */
export const KEYS: Readonly<Record<string, string>> = { H: 'toggle', J: 'next', K: 'previous' };

/**
 * Where a page of the package is served: WXT makes `popup.html` of `entrypoints/popup/index.html`; a page of which only the
 * script is built lies among the public files.
 */
const addressOf = (path: string): string => {
  const [, name, rest = ''] = /^\/?([a-z-]+)\.html(.*)$/.exec(path) ?? [];
  const source = `/entrypoints/${name}/index.html`;
  return new URL(EXTENSION_PAGES.includes(source) ? `${source}${rest}` : path, location.origin).href;
};

/** An event of the API, and the way to let it happen. */
function event<Args extends unknown[]>() {
  const listeners = new Set<(...args: Args) => unknown>();
  return {
    addListener: (listener: (...args: Args) => unknown) => void listeners.add(listener),
    removeListener: (listener: (...args: Args) => unknown) => void listeners.delete(listener),
    hasListener: (listener: (...args: Args) => unknown) => listeners.has(listener),
    happen: (...args: Args): void => {
      for (const listener of [...listeners]) listener(...args);
    },
  };
}

/** Stands for every part of the API that the sandbox has no use for: an event that never happens, a call that does nothing. */
const nothing: object = new Proxy(() => Promise.resolve(undefined), {
  get: (_, name) => (name === 'then' ? undefined : nothing),
});

/** The parts of the API that are there; whatever else is asked of it is `nothing`. */
const withRest = (parts: Record<string, unknown>): object =>
  new Proxy(parts, { get: (_, name) => (name in parts ? parts[String(name)] : nothing) });

/**
 * The extension API for an extension whose parts are frames of one window: the worker is the window itself, the reader
 * script runs in the page's frame, extension pages in the others. Storage is kept in memory, as long as the window.
 */
export function extensionStandIn({ page, show, showPopup }: SandboxHost) {
  const messages = wire();
  const command = event<[name: string, tab: object]>();
  const connected = event<[port: object]>();
  const granted = new Set<string>();
  let entries = 0;
  /** Who waits for which of the scripts that were put into the page, by the query it was asked for with. */
  const entering = new Map<string, (answer: unknown) => void>();

  const pageWindow = (): Window => page.contentWindow as Window;
  const tab = () => ({ id: TAB, windowId: 1, url: page.src, title: page.contentDocument?.title ?? '' });

  /** What the browser says of a sender. The page's address is none of the extension's, though it is served beside it. */
  const senderOf = (frame: Window): object =>
    frame === pageWindow()
      ? { id: ID, url: 'http://page.invalid/', frameId: 0, tab: tab() }
      : { id: ID, url: frame.location.href };

  async function executeScript(): Promise<readonly { frameId: number; result: unknown }[]> {
    const { document } = pageWindow();
    const script = document.createElement('script');
    script.type = 'module';
    const query = `?${++entries}`;
    script.src = `${location.origin}/scripts/sandbox/reader-frame.ts${query}`;
    const result = await new Promise((resolve) => {
      entering.set(query, resolve);
      document.documentElement.append(script);
    });
    entering.delete(query);
    script.remove();
    return [{ frameId: 0, result }];
  }

  async function insertCSS({ css }: { css: string }): Promise<void> {
    const view = pageWindow() as Window & typeof globalThis;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    view.document.adoptedStyleSheets = [...view.document.adoptedStyleSheets, sheet];
  }

  /** A port of an extension page to the worker: enough to tell that the page has gone. */
  function connect(frame: Window, { name = '' } = {}): object {
    const gone = event<[]>();
    const port = (onDisconnect: object) => withRest({ name, sender: senderOf(frame), onDisconnect });
    connected.happen(port(gone));
    frame.addEventListener('pagehide', () => gone.happen(), { once: true });
    return port(event());
  }

  const apiOf = (frame: Window): object =>
    withRest({
      runtime: withRest({
        id: ID,
        getURL: addressOf,
        getManifest: () => ({ version: '0.0.0', name: 'Whence' }),
        openOptionsPage: async () => show(addressOf('options.html')),
        connect: (options?: { name?: string }) => connect(frame, options),
        onConnect: connected,
        async sendMessage(message: unknown) {
          const hear = messages.others(frame).filter((each) => each !== pageWindow());
          const answers = await Promise.all(
            hear.map((each) => messages.send(frame, each, message, senderOf(frame))),
          );
          return answers.find((answer) => answer !== undefined);
        },
        onMessage: {
          addListener: (listener: Listener) => messages.listen(frame, listener),
          removeListener: (listener: Listener) => messages.unlisten(frame, listener),
        },
      }),
      storage: fakeBrowser.storage,
      tabs: withRest({
        get: async () => tab(),
        query: async () => [tab()],
        create: async ({ url }: { url: string }) => show(url),
        sendMessage: (_: number, message: unknown) =>
          messages.send(frame, pageWindow(), message, senderOf(frame)),
      }),
      scripting: withRest({ executeScript, insertCSS, getRegisteredContentScripts: async () => [] }),
      permissions: withRest({
        contains: async ({ origins = [] }: { origins?: string[] }) =>
          origins.every((each) => granted.has(each)),
        getAll: async () => ({ permissions: [], origins: [...granted] }),
        async request({ origins = [] }: { origins?: string[] }) {
          for (const each of origins) granted.add(each);
          return true;
        },
        async remove({ origins = [] }: { origins?: string[] }) {
          for (const each of origins) granted.delete(each);
          return true;
        },
      }),
      commands: withRest({
        onCommand: command,
        getAll: async () => [
          { name: '_execute_action', shortcut: 'Alt+Shift+Q', description: '' },
          ...Object.entries(KEYS).map(([key, name]) => ({
            name,
            shortcut: `Alt+Shift+${key}`,
            description: name,
          })),
        ],
      }),
      action: withRest({ openPopup: async () => showPopup() }),
      i18n: { getMessage: () => '', getUILanguage: () => navigator.language },
    });

  return {
    apiOf,
    entered: (query: string, answer: unknown) => entering.get(query)?.(answer),
    storage: fakeBrowser.storage,
    /** Lets a command's keys be pressed. */
    press: (name: string): void => command.happen(name, tab()),
    /** Calls the worker as the popup does. */
    ask: (call: string, ...args: unknown[]): Promise<unknown> =>
      messages.send(window, window, { whence: 'worker', call, args }, { id: ID, url: `${location.origin}/` }),
    /** Whether something that was asked for has not happened yet. */
    get busy(): boolean {
      return messages.busy || entering.size > 0;
    },
    addressOf,
  };
}
