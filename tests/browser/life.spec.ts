import { page, QUOTATION } from '../hostile/story';
import type { BrowserUnderTest } from '../support/browser-under-test';
import { expect, test } from '../support/extension-test';
import { MARKED, type Place, placeOf } from '../support/marks';
import { neverAlways } from '../support/never-always';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

const marks = async (subject: BrowserUnderTest): Promise<number> =>
  Object.values(await subject.evaluate<Record<string, string[]>>(MARKED)).flat().length;

const marksGone = (subject: BrowserUnderTest): Promise<true> =>
  until('the marks to go', async () => (await marks(subject)) === 0) as Promise<true>;

/** Expression for whether a mark can be seen: it stands in the registry, and there is a rule that paints it. */
const PAINTED = `CSS.highlights.has('whence-direct') &&
  getComputedStyle(document.querySelector('article p'), '::highlight(whence-direct)').backgroundColor !== 'rgba(0, 0, 0, 0)'`;

async function read(subject: BrowserUnderTest): Promise<string> {
  const popup = await subject.clickIcon();
  const { text } = await settled(popup);
  await popup.close();
  return text;
}

test.beforeEach(async ({ subject, server }) => {
  await subject.goto(server.put('/story', html(page())));
});

test('a worker that ends between two clicks answers the same', async ({ subject }) => {
  const first = await read(subject);
  expect(await subject.killWorker()).toBe(true);
  expect(await read(subject)).toBe(first);
});

test('a worker that ends before the first click is started again', async ({ subject }) => {
  await subject.killWorker();
  expect(await read(subject)).toContain(QUOTATION.slice(0, 20));
});

test('a row still leads to its place after the worker has ended', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await subject.killWorker();
  await popup.click('button.row');
  await until('the emphasis', async () =>
    Boolean((await subject.evaluate<Record<string, string[]>>(MARKED)).active?.length),
  );
  await popup.close();
});

test('the card of a page’s last figure opens where there are hundreds, also after the worker has ended', async ({
  subject,
  server,
}) => {
  const boats = Array.from({ length: 320 }, (_, at) => `<p>Port ${at} had ${at + 1000} boats that year.</p>`);
  await subject.goto(
    server.put(
      '/boats',
      html(
        `<!doctype html><html lang="en"><head><title>Boats</title></head><body><article><h1>Boats</h1>${boats.join('')}</article></body></html>`,
      ),
    ),
  );
  await read(subject);
  const place = await until('the figure', () => subject.evaluate<Place | null>(placeOf('1319')));
  await subject.killWorker();
  await subject.movePointer(place.x, place.y);
  expect(await until('the card', () => subject.cardText())).toContain('Of what');
});

test('marks go at once when the text under them changes', async ({ subject }) => {
  await read(subject);
  expect(await marks(subject)).toBeGreaterThan(5);
  await subject.evaluate(
    `document.querySelector('article p:nth-of-type(2)').firstChild.data = '“Other words,” said Runa Telleby.'`,
  );
  await marksGone(subject);
  const again = await subject.clickIcon();
  await again.waitFor('Other words');
  await again.close();
});

test('marks go when the page becomes another one without being loaded', async ({ subject }) => {
  await read(subject);
  await subject.evaluate(`history.pushState(null, '', '/other')`);
  await marksGone(subject);
});

test('marks stay while something beside the article changes', async ({ subject }) => {
  await read(subject);
  const before = await marks(subject);
  await subject.evaluate(`document.body.append(document.createElement('footer'))`);
  await subject.evaluate(
    `new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))`,
  );
  expect(await marks(subject)).toBe(before);
});

test('reloading the extension leaves no card and no marks behind, and a new click works', async ({
  subject,
}) => {
  const before = await subject.evaluate<string>('document.documentElement.outerHTML');
  await read(subject);
  expect(await subject.evaluate(PAINTED)).toBe(true);
  const place = await until('a mark', () => subject.evaluate<Place | null>(placeOf(QUOTATION)));
  await subject.movePointer(place.x - 5, place.y);
  await subject.movePointer(place.x, place.y);
  await until('the card', () => subject.cardText());
  await subject.reloadExtension();
  // Nobody tells the page. In Chromium the old script finds out when the reader moves; in Firefox it is dead at once,
  // and the browser takes back the styles without which neither marks nor card are seen.
  let step = 3;
  await until('the marks to go', async () => {
    step = -step;
    await subject.movePointer(place.x + step, place.y);
    return !(await subject.evaluate<boolean>(PAINTED));
  });
  await until('the card to go', async () => (await subject.cardText()) === null);
  if (subject.name === 'chromium') {
    expect(await subject.evaluate('document.documentElement.outerHTML')).toBe(before);
  }
  expect(await read(subject)).toContain(QUOTATION.slice(0, 20));
  expect(await marks(subject)).toBeGreaterThan(5);
  // Loaded anew, the extension has what another file's tests were granted and took back.
  await neverAlways(subject);
});

test('a page left and come back to is read again', async ({ subject, server }) => {
  await read(subject);
  await subject.goto(server.put('/elsewhere', html('<!doctype html><p>Elsewhere')));
  await subject.goto(server.put('/story', html(page())));
  expect(await marks(subject)).toBe(0);
  expect(await read(subject)).toContain(QUOTATION.slice(0, 20));
  expect(await marks(subject)).toBeGreaterThan(5);
});

test('a worker that ends in the middle of the reading is asked again', async ({ chromium, server }) => {
  await chromium.goto(server.put('/story', html(page())));
  const whole = await read(chromium);
  await chromium.goto(server.put('/story-again', html(page())));
  // Ended as often as it can be caught while the popup waits for it.
  const popup = await chromium.clickIcon();
  let killed = 0;
  for (let i = 0; i < 3; i += 1) killed += Number(await chromium.killWorker());
  const { text } = await settled(popup);
  expect(killed).toBeGreaterThan(0);
  expect(text).toBe(whole);
  await popup.close();
});

test('a tab that is closed while it is being read takes nothing with it', async ({ chromium, server }) => {
  const other = await chromium.context.newPage();
  // A page that never ends loading: its reader waits, and the tab closes under it.
  const endless = server.put('/endless', (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    response.write('<!doctype html><title>Endless</title><p>One moment');
  });
  await other.goto(endless, { waitUntil: 'commit' });
  await chromium.clickIconOf(other);
  await other.close();
  await chromium.goto(server.put('/story', html(page())));
  expect(await read(chromium)).toContain(QUOTATION.slice(0, 20));
});
