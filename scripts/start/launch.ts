import type { BrowserUnderTest } from '../../tests/support/browser-under-test';
import { launchChromium } from '../../tests/support/chromium';
import type { Engine } from '../../tests/support/find-browser';
import { launchFirefox } from '../../tests/support/firefox';

/** A browser, and the moment at which its user closes it. */
export interface Launched {
  readonly browser: BrowserUnderTest;
  readonly closed: Promise<unknown>;
}

/** Starts a browser of this engine with the extension in it; visible ones have the size their window happens to have. */
export async function launch(
  engine: Engine,
  executablePath: string,
  extensionDir: string,
  visible: boolean,
): Promise<Launched> {
  const options = { executablePath, extensionDir, headless: !visible, network: true };
  if (engine === 'firefox') {
    const firefox = await launchFirefox(options);
    return { browser: firefox, closed: firefox.closed };
  }
  const look = visible ? { viewport: null } : { deviceScaleFactor: 2 };
  const chromium = await launchChromium({ ...options, ...look });
  const closed = new Promise((resolve) => {
    chromium.context.once('close', resolve);
    // On a Mac the program lives on after its last window.
    chromium.context.on('page', (page) =>
      page.once('close', () => chromium.context.pages().length || resolve(null)),
    );
    chromium.page.once('close', () => chromium.context.pages().length || resolve(null));
  });
  return { browser: chromium, closed };
}
