import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { paragraphs } from '../tests/hostile/story';
import { type Chromium, launchChromium } from '../tests/support/chromium';
import { html, serve } from '../tests/support/server';
import { ASKED, SEEN, settled } from '../tests/support/settled';
import { until } from '../tests/support/until';
import { openDisplay } from '../tests/support/x-display';
import { build } from './browsers/build';
import { obtainBrowser, obtainScreen } from './browsers/obtain';
import { ADVICE } from './browsers/recipe';

const TOP = resolve(import.meta.dirname, '..');

/** Clicks for each row; an odd number has a middle. */
const RUNS = 15;

/** What a reader should wait at most, in milliseconds, from the popup's question to painted marks. */
const GOALS = { cold: 250, warm: 120 } as const;

/** The same from the click on the icon to a popup with what the article holds; a worker that has to start comes on top. */
const OPEN = { cold: 300, warm: 150 } as const;

/**
 * In the page: the first frame after our marks have come into the registry, on the clock that all pages of the
 * machine share. A frame is painted after its animation callbacks, so the one after next is the first that is seen.
 */
const WATCH = `window.painted = new Promise((resolve) => {
  const look = () => {
    const marked = [...CSS.highlights.keys()].some((name) => name.startsWith('whence-'));
    if (marked) requestAnimationFrame(() => resolve(performance.timeOrigin + performance.now()));
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
});
null`;

/** Readability's own parse of a copy of the same page, in the same browser: the yardstick beside our figure. */
const PARSE = `(() => {
  const start = performance.now();
  new Readability(document.cloneNode(true)).parse();
  return performance.now() - start;
})()`;

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The sample article with so much of another story before its end that both have about a thousand words. */
function thousandWords(): string {
  const sample = readFileSync(resolve(TOP, 'assets/sample/article.html'), 'utf8');
  return sample.replace('<div class="author">', `${paragraphs(15)}<div class="author">`);
}

interface Waited {
  /** From the popup's question until the marks are painted, in milliseconds. */
  readonly marks: number;
  /** From the click until the popup shows what the article holds. */
  readonly popup: number;
  /** Of that, until the browser begins to load the popup's page: nothing of ours runs before. */
  readonly browser: number;
}

/** One click on an article that has not been read. */
async function click(browser: Chromium, url: string, cold: boolean): Promise<Waited> {
  // The reader script of an earlier run would make the page warm as well.
  await browser.goto('about:blank');
  await browser.goto(url);
  if (cold) await browser.killWorker();
  await browser.evaluate(WATCH);
  const popup = await browser.clickIcon();
  const painted = await browser.evaluate<number>('window.painted');
  await settled(popup);
  const asked = await popup.evaluate<number>(ASKED);
  const seen = await until('the popup to be painted', () => popup.evaluate<number | null>(SEEN));
  const begun = await popup.evaluate<number>('performance.timeOrigin');
  await popup.close();
  return {
    marks: painted - asked,
    popup: seen - browser.clickedAt,
    browser: begun - browser.clickedAt,
  };
}

/** Prints a row of waits, and whether their middle is within its goal. */
function report(what: string, times: readonly number[], goal: number): void {
  const [least, most] = [Math.min(...times), Math.max(...times)].map((each) => each.toFixed(0));
  console.log(
    `${what}: ${middle(times).toFixed(0)} ms (median of ${RUNS}, ${least}–${most}; goal < ${goal})`,
  );
  if (middle(times) >= goal) process.exitCode = 1;
}

async function main(): Promise<void> {
  const executablePath = obtainBrowser('chromium');
  if (!executablePath) throw new Error(ADVICE.chromium);
  const extensionDir = build('chromium');
  const server = await serve();
  const url = server.put('/long', html(thousandWords()));
  // Without a window Chromium paints no frames behind an open popup.
  obtainScreen();
  const display = await openDisplay();
  const browser = await launchChromium({ executablePath, extensionDir, display });
  try {
    await click(browser, url, false);
    for (const kind of ['cold', 'warm'] as const) {
      const waits: Waited[] = [];
      for (let run = 0; run < RUNS; run += 1) waits.push(await click(browser, url, kind === 'cold'));
      report(
        `${kind} worker, from question to painted marks`,
        waits.map(({ marks }) => marks),
        GOALS[kind],
      );
      report(
        `${kind} worker, from click to a popup with content`,
        waits.map(({ popup }) => popup),
        OPEN[kind],
      );
      const own = middle(waits.map(({ browser: own }) => own));
      console.log(`  of it ${own.toFixed(0)} ms until the browser begins to load the popup`);
    }
    await browser.goto(url);
    const readability = readFileSync(
      resolve(TOP, 'node_modules/@mozilla/readability/Readability.js'),
      'utf8',
    );
    await browser.page.addScriptTag({
      content: readability.replace(
        'if (typeof module',
        'window.Readability = Readability; if (typeof module',
      ),
    });
    const parses: number[] = [];
    for (let run = 0; run < RUNS; run += 1) parses.push(await browser.evaluate<number>(PARSE));
    console.log(`Readability alone, same page: ${middle(parses).toFixed(1)} ms (median of ${RUNS})`);
    const words = await browser.evaluate<number>(
      `document.querySelector('article').innerText.split(/\\s+/).length`,
    );
    console.log(`${words} words`);
  } finally {
    await browser.close();
    await server.close();
    display.close();
  }
}

await main();
