import type { Chromium } from './chromium';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds of the thread's own time: what other programs take of the processor does not count. */
  readonly tdur?: number;
}

const CATEGORIES = ['toplevel', 'blink.user_timing'];

/** A mark that the page itself sets, by which its thread is found among all that the trace holds. */
const HERE = 'whence:here';

/**
 * The longest stretch, in milliseconds of its own time, for which the first page's main thread was busy at one task while
 * `doing` went on. The page's own `longtask` entries say nothing here: Chromium makes none for an extension's scripts.
 */
export async function longestStretch(chromium: Chromium, doing: () => Promise<void>): Promise<number> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('there is no browser to trace');
  const session = await browser.newBrowserCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: CATEGORIES },
    transferMode: 'ReportEvents',
  });
  await chromium.evaluate(`void performance.mark('${HERE}')`);
  await doing();
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const main = events.find(({ name }) => name === HERE);
  if (!main) throw new Error('the trace holds nothing of the page');
  const tasks = events.filter(
    ({ name, ph, pid, tid }) =>
      name.endsWith('RunTask') && ph === 'X' && pid === main.pid && tid === main.tid,
  );
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
}
