import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SAMPLE_FIGURES } from '../cases/sample-article';
import type { BrowserUnderTest, Popup } from '../support/browser-under-test';
import { closeAtQuotes } from '../support/close-at-quotes';
import { expect, test } from '../support/extension-test';
import { MARKED } from '../support/marks';
import { settled } from '../support/settled';
import { until } from '../support/until';

/* What a reader chose in the popup is as it was when it is opened again: its place for the tab, the kinds for all. */

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../assets/sample/article.html'));

const SELECTED = `document.querySelector('[role="tab"][aria-selected="true"]')?.id`;

const kindsIn = async (subject: BrowserUnderTest): Promise<readonly string[]> =>
  Object.keys(await subject.evaluate<Record<string, string[]>>(MARKED)).toSorted();

async function opened(subject: BrowserUnderTest): Promise<Popup> {
  const popup = await subject.clickIcon();
  await settled(popup);
  return popup;
}

test.beforeEach(async ({ subject, server }) => {
  await subject.goto(server.put('/sample', { type: 'text/html', body: SAMPLE }));
});

test('a popup that is opened again shows the list that was open, and as far down as it was', async ({
  subject,
}) => {
  const popup = await opened(subject);
  await popup.click('#tab-figures');
  await popup.waitFor(SAMPLE_FIGURES[0] as string);
  await popup.evaluate('scrollTo(0, 240)');
  const top = await popup.evaluate<number>('Math.round(scrollY)');
  expect(top).toBeGreaterThan(100);
  const kept = `chrome.storage.session.get(null)
    .then((all) => Object.entries(all).filter(([name]) => name.startsWith('place:')).map(([, place]) => place.scrolled?.top))`;
  await until('the place to be kept', async () =>
    (await popup.evaluate<readonly number[]>(kept)).some((one) => Math.round(one) === top),
  );
  await popup.close();

  const again = await opened(subject);
  expect(await again.evaluate(SELECTED)).toBe('tab-figures');
  await until('the place', async () => (await again.evaluate<number>('Math.round(scrollY)')) === top);
  await again.evaluate('scrollTo(0, 0)');
  await closeAtQuotes(again);
});

test('a kind that is put out goes from the page, stays out when the page is opened anew, and comes back', async ({
  subject,
  server,
}) => {
  const popup = await opened(subject);
  const all = await kindsIn(subject);
  expect(all).toContain('figure');
  await popup.click('.disclosure > summary');
  await popup.click('.mark-kinds input[name="figure"]');
  const left = all.filter((kind) => kind !== 'figure');
  await until('the figures to go', async () => String(await kindsIn(subject)) === String(left));
  await popup.close();

  await subject.goto(server.put('/another', { type: 'text/html', body: SAMPLE }));
  const again = await opened(subject);
  expect(await kindsIn(subject)).toEqual(left);
  await again.click('.disclosure > summary');
  await again.click('.mark-kinds input[name="figure"]');
  await until('the figures', async () => String(await kindsIn(subject)) === String(all));
  await again.close();
});
