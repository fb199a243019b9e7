import type { BrowserUnderTest } from '../../tests/support/browser-under-test';
import { html, type Server } from '../../tests/support/server';
import { settled } from '../../tests/support/settled';
import { until } from '../../tests/support/until';
import { coversLine, LAY_OUT_ANEW, LAYOUT, type Line, lineAt, MARKS, REACHES_EDGE } from './in-page';
import { type Saved, sourceOf } from './saved';

/** What came of a saved page in a browser with the extension. */
export interface CardsOnPage {
  readonly file: string;
  /** Why nothing was looked at: the page is no article, or leads elsewhere by itself. */
  readonly left: string | null;
  readonly marks: number;
  /** Cards that were opened and looked at. */
  readonly cards: number;
  readonly faults: readonly string[];
}

/** Shares of the way through a page at which a mark is looked for. */
const PLACES = [0, 0.3, 0.6, 0.95];

/** Milliseconds. Some saved pages never finish arriving. */
const PATIENCE = 8_000;

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const layoutOf = (browser: BrowserUnderTest): Promise<string> => browser.evaluate<string>(LAYOUT);

/** The layout of a page that has come to rest; null where it moves by itself. */
async function restingLayout(browser: BrowserUnderTest): Promise<string | null> {
  let before = await layoutOf(browser);
  for (let tries = 0; tries < 6; tries++) {
    await rest(300);
    const after = await layoutOf(browser);
    if (after === before) return after;
    before = after;
  }
  return null;
}

/** Opens a saved page. Null, or why there is nothing to be looked at. */
async function open(browser: BrowserUnderTest, address: string): Promise<string | null> {
  await browser.goto('about:blank');
  await browser.evaluate(`void (location.href = ${JSON.stringify(address)})`);
  const arrived = `location.href.startsWith(${JSON.stringify(address)}) && document.readyState === 'complete'`;
  await until('the page', () => browser.evaluate<boolean>(arrived).catch(() => false), PATIENCE).catch(
    () => undefined,
  );
  const here = await browser.evaluate<string>('location.href').catch((error: Error) => error.message);
  if (!here.startsWith(address)) return `leads to ${here}`;
  await browser.evaluate(LAY_OUT_ANEW);
  return null;
}

/** Opens the card at a line, looks at it and closes it again. Gives what is wrong. */
async function cardAt(browser: BrowserUnderTest, line: Line): Promise<string[]> {
  const faults: string[] = [];
  await browser.movePointer(line.x - 3, line.y);
  await browser.movePointer(line.x, line.y);
  const card = await until('the card', () => browser.cardText(), 4_000).catch(() => null);
  if (card === null) return [`no card at ${line.x}, ${line.y}`];
  if (await browser.evaluate<boolean>(coversLine(line))) faults.push('the card lies over the words');
  if (await browser.evaluate<boolean>(REACHES_EDGE)) faults.push('the card runs out of the window');
  // Pictures that come with the scrolling still move some pages; with and without the card they are asked at rest.
  const shown = await restingLayout(browser);
  await browser.press('Escape');
  await until('the card to close', async () => (await browser.cardText()) === null);
  const after = await restingLayout(browser);
  if (shown !== null && after !== null && shown !== after) faults.push('the card moves the page');
  return faults;
}

/** What is wrong with the marks and cards of the article that stands in the browser, and how many cards there were. */
async function look(browser: BrowserUnderTest): Promise<{ cards: number; faults: string[] }> {
  const faults: string[] = [];
  let cards = 0;
  for (const share of PLACES) {
    await browser.movePointer(2, 2);
    await browser.evaluate(lineAt(share));
    // The page may answer a scroll with a bar of its own; only then is it known what lies where.
    await rest(150);
    const line = await browser.evaluate<Line | null>(lineAt(share));
    if (!line) continue;
    cards += 1;
    faults.push(...(await cardAt(browser, line)));
  }
  return { cards, faults };
}

const MOVED = 'the highlights move the page';

/** Reads a saved page in a browser that has the extension, opens cards on it and says what was wrong. */
export async function cardsOn(browser: BrowserUnderTest, server: Server, saved: Saved): Promise<CardsOnPage> {
  const { file } = saved;
  const nothing = (left: string): CardsOnPage => ({ file, left, marks: 0, cards: 0, faults: [] });
  const address = server.put(`/saved/${encodeURIComponent(file)}`, html(sourceOf(saved)));
  const elsewhere = await open(browser, address);
  if (elsewhere) return nothing(elsewhere);
  const before = await restingLayout(browser);
  const own = new Set(await browser.problems());

  const started = performance.now();
  const popup = await browser.clickIcon();
  const { text, refused } = await settled(popup);
  await popup.close();
  const marks = await browser.evaluate<number>(MARKS);
  if (refused) return nothing(text.split('\n').slice(0, 3).join(' '));
  const moved =
    before !== null && (await layoutOf(browser)) !== before && (await restingLayout(browser)) !== before;
  const { cards, faults } = await look(browser);
  if (moved) faults.push(MOVED);
  const errors = (await browser.problems()).filter((each) => !own.has(each));
  if (errors.length === 0 && !moved) return { file, left: null, marks, cards, faults };

  // The same page once more and as long, without a click: what it does by itself is no fault of ours.
  const length = performance.now() - started;
  await open(browser, address);
  const alone = await restingLayout(browser);
  for (const share of PLACES) {
    await browser.movePointer(200 + 100 * share, 300);
    await browser.evaluate(
      `scrollTo({ top: ${share} * document.documentElement.scrollHeight, behavior: 'instant' })`,
    );
    await rest(length / PLACES.length);
  }
  const restless = (await layoutOf(browser)) !== alone;
  const usual = new Set(await browser.problems());
  const ours = errors.filter((each) => !usual.has(each)).map((each) => `error: ${each}`);
  return {
    file,
    left: null,
    marks,
    cards,
    faults: [...faults.filter((each) => each !== MOVED || !restless), ...ours],
  };
}
