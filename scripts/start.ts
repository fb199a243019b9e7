import { spawnSync } from 'node:child_process';
import { relative, resolve } from 'node:path';
import type { BrowserUnderTest } from '../tests/support/browser-under-test';
import { build } from './browsers/build';
import { obtainBrowser } from './browsers/obtain';
import { ADVICE } from './browsers/recipe';
import { firstLight } from './start/first-light';
import { launch } from './start/launch';
import { openPage } from './start/open-page';
import { BadOrder, type Order, readOrder, type Target } from './start/target';

const TOP = resolve(import.meta.dirname, '..');
const PICTURES = resolve(TOP, '.artefacts/first-light');

/** Whether windows can be seen here; only on Linux is that ever in doubt. */
const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Prints the reading of the page as the command line gives it, from what the browser has made of the page. */
function printReading(html: string, url: string, target: Target): void {
  const [form, text] =
    target.kind === 'file' && target.type.startsWith('text/plain')
      ? ['--text', target.body]
      : ['--html', html];
  const run = resolve(import.meta.dirname, 'run.mjs');
  const args = [run, 'read', form, '--url', url, '--format', 'pretty', '-'];
  spawnSync(process.execPath, args, { cwd: TOP, input: text, stdio: ['pipe', 'inherit', 'inherit'] });
}

async function goTo(browser: BrowserUnderTest, url: string): Promise<void> {
  await browser.goto(url).catch((error: Error) => {
    throw new BadOrder(`${url} could not be opened: ${error.message.split('\n')[0]}`);
  });
}

async function show({ engine, target }: Order, program: string, extension: string): Promise<void> {
  const page = await openPage(target);
  const visible = hasDisplay();
  const { browser, closed } = await launch(engine, program, extension, visible);
  try {
    await goTo(browser, page.url);
    if (visible) {
      await browser.clickIcon();
      say('The icon has been clicked for you: the list is open. Close the browser to end this.');
      await closed;
      return;
    }
    say('There is no display here: the icon is clicked without a window.');
    const { pictures, refusal } = await firstLight(browser, PICTURES);
    if (refusal === null)
      printReading(await browser.evaluate('document.documentElement.outerHTML'), page.url, target);
    else say(`The popup says:\n${refusal}`);
    say(
      `\nPictures of popup, highlights and card:\n${pictures.map((each) => `  ${relative(TOP, each)}`).join('\n')}`,
    );
  } finally {
    await browser.close().catch(() => undefined);
    await page.close();
  }
}

async function main(): Promise<void> {
  // npm runs this in the project's folder and tells where it was called from.
  const order = readOrder(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  const program = obtainBrowser(order.engine);
  if (!program) throw new Error(ADVICE[order.engine]);
  await show(order, program, build(order.engine));
}

// What was started must not outlive this; the drivers clean up when the process exits.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

await main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof BadOrder ? 2 : 1;
});
