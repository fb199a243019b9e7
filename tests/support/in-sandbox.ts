import { type Browser, test } from '@playwright/test';
import { openChromium } from '../../scripts/sandbox/browser';
import { serveSandbox } from '../../scripts/sandbox/serve';

/** Where the sandbox is served, and the browser to open it in; there from before a file's first test until after its last. */
interface InSandbox {
  readonly url: string;
  readonly browser: Browser;
}

/**
 * Serves the sandbox to all tests of the file that calls this at its top.
 * @param env what the browser finds in its environment beside what is there
 */
export function inSandbox(env?: Readonly<Record<string, string>>): InSandbox {
  let browser: Browser;
  let sandbox: Awaited<ReturnType<typeof serveSandbox>>;
  test.beforeAll(async () => {
    sandbox = await serveSandbox();
    browser = await openChromium(env);
  });
  test.afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });
  return {
    get url() {
      return sandbox.url;
    },
    get browser() {
      return browser;
    },
  };
}
