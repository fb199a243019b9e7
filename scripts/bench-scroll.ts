import type { Page } from '@playwright/test';
import { paragraphs, page as story } from '../tests/hostile/story';
import { launchChromium } from '../tests/support/chromium';
import { html, serve } from '../tests/support/server';
import { settled } from '../tests/support/settled';
import { build } from './browsers/build';
import { obtainBrowser } from './browsers/obtain';
import { ADVICE } from './browsers/recipe';
import { MARKS } from './pages/in-page';

/*
 * npm run bench:scroll: scrolls through a page with more than 500 highlights and through the same page without them, in
 * turn, and compares the times of their frames: as a reader sees them, at the pace of the screen; and, to know what the
 * highlights cost, frame after frame without waiting for it.
 */

/** Runs in each of the two tabs; an odd number has a middle. */
const RUNS = 11;

/** Frames of a run, and how far each scrolls, in CSS pixels: together through most of the page. */
const FRAMES = 240;
const STEP = 60;

/** How much longer a frame may take with the highlights. */
const GOAL = 1.1;

/** Enough of the story for 500 marks. */
const PARAGRAPHS = 400;

/** In the page: scrolls once through it and gives the milliseconds from frame to frame. */
const SCROLL = `new Promise((resolve) => {
  const times = [];
  let last;
  scrollTo({ top: 0, behavior: 'instant' });
  const frame = (now) => {
    if (last !== undefined) times.push(now - last);
    last = now;
    if (times.length >= ${FRAMES}) return resolve(times);
    scrollBy({ top: ${STEP}, behavior: 'instant' });
    requestAnimationFrame(frame);
  };
  // Two frames at the top first: what the jump there costs is no scrolling.
  requestAnimationFrame(() => requestAnimationFrame(frame));
})`;

const at = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;

/** Median and 95th percentile of a run's frames. */
async function run(page: Page): Promise<readonly [median: number, p95: number]> {
  await page.bringToFront();
  const times = await page.evaluate<number[]>(SCROLL);
  return [at(times, 0.5), at(times, 0.95)];
}

/** Chromium's switches for each pace, and whether the goal is asked of it: a reader's screen waits, and hides what is less. */
const PACES = [
  { pace: 'at the pace of the screen', switches: [], asked: true },
  {
    pace: 'without waiting for it',
    switches: ['--disable-frame-rate-limit', '--disable-gpu-vsync'],
    asked: false,
  },
] as const;

async function measure(
  executablePath: string,
  extensionDir: string,
  url: string,
  { pace, switches, asked }: (typeof PACES)[number],
): Promise<void> {
  const browser = await launchChromium({ executablePath, extensionDir, switches });
  try {
    await browser.goto(url);
    const popup = await browser.clickIcon();
    await settled(popup);
    await popup.close();
    const marks = await browser.evaluate<number>(MARKS);
    const plain = await browser.context.newPage();
    await plain.goto(url);
    const tabs = { without: plain, with: browser.page } as const;
    const runs: Record<keyof typeof tabs, (readonly [number, number])[]> = { without: [], with: [] };
    for (const tab of Object.values(tabs)) await run(tab);
    for (let count = 0; count < RUNS; count += 1) {
      // Turn about, so that a machine that grows slower is no advantage to either.
      const order = count % 2 === 0 ? (['without', 'with'] as const) : (['with', 'without'] as const);
      for (const which of order) runs[which].push(await run(tabs[which]));
    }
    console.log(`${pace}: ${marks} highlights, ${RUNS} runs of ${FRAMES} frames in each tab`);
    for (const [index, name] of ['median', '95th percentile'].entries()) {
      const middle = (which: keyof typeof tabs): number =>
        at(
          runs[which].map((each) => each[index] as number),
          0.5,
        );
      const ratio = middle('with') / middle('without');
      console.log(
        `  ${name} of a frame: ${middle('without').toFixed(2)} ms without, ${middle('with').toFixed(2)} ms with them: ${ratio.toFixed(3)} times${asked ? ` (goal ≤ ${GOAL})` : ''}`,
      );
      if (asked && !(ratio <= GOAL)) process.exitCode = 1;
    }
  } finally {
    await browser.close();
  }
}

async function main(): Promise<void> {
  const executablePath = obtainBrowser('chromium');
  if (!executablePath) throw new Error(ADVICE.chromium);
  const extensionDir = build('chromium');
  const server = await serve();
  const url = server.put('/long', html(story({ body: paragraphs(PARAGRAPHS) })));
  try {
    for (const pace of PACES) await measure(executablePath, extensionDir, url, pace);
  } finally {
    await server.close();
  }
}

await main();
