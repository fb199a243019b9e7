import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserUnderTest, Popup } from '../support/browser-under-test';
import { expect, test } from '../support/extension-test';
import { MARKED } from '../support/marks';
import { settled } from '../support/settled';
import { until } from '../support/until';

/* A row that is pointed at stands out in the page as long as it is pointed at, and nothing of that stays. */

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../assets/sample/article.html'));
const WORDS = 'Where else would I go?';

const emphasised = async (subject: BrowserUnderTest): Promise<string> =>
  ((await subject.evaluate<Record<string, string[]>>(MARKED)).active ?? []).join(' ');

/** Gives the row that holds some words an id to point at, and hands out its selector. */
async function rowOf(popup: Popup, words: string, id: string): Promise<string> {
  await popup.evaluate(`(() => {
    const rows = [...document.querySelectorAll('button.row')];
    rows.find((row) => row.textContent.includes(${JSON.stringify(words)})).id = ${JSON.stringify(id)};
  })()`);
  return `#${id}`;
}

test.beforeEach(async ({ subject, server }) => {
  await subject.goto(server.put('/sample', { type: 'text/html', body: SAMPLE }));
});

test('a row under the pointer stands out in the page, which does not scroll, until the pointer leaves', async ({
  subject,
}) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  const far = await rowOf(popup, WORDS, 'far');
  await popup.hover(far);
  await until('the emphasis', async () => (await emphasised(subject)).includes(WORDS));
  expect(await subject.evaluate('scrollY')).toBe(0);
  await popup.hover('.brand');
  await until('the emphasis to go', async () => (await emphasised(subject)) === '');
  await popup.close();
});

test('nothing stays emphasised when the popup closes over a row', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.hover(await rowOf(popup, WORDS, 'far'));
  await until('the emphasis', async () => (await emphasised(subject)).includes(WORDS));
  await popup.close();
  await until('the emphasis to go', async () => (await emphasised(subject)) === '');
});

test('nor when the worker was stopped meanwhile', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.hover(await rowOf(popup, WORDS, 'far'));
  await until('the emphasis', async () => (await emphasised(subject)).includes(WORDS));
  await subject.killWorker();
  for (const [words, id] of [
    ['We saw the water', 'near'],
    [WORDS, 'far'],
  ] as const) {
    await popup.hover(await rowOf(popup, words, id));
    await until('the other', async () => (await emphasised(subject)).includes(words));
  }
  await popup.close();
  await until('the emphasis to go', async () => (await emphasised(subject)) === '');
});

test('a row that was pressed stays emphasised after another was pointed at, and after the popup', async ({
  subject,
}) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.click(await rowOf(popup, WORDS, 'far'));
  await until('the place', async () => (await emphasised(subject)).includes(WORDS));
  await popup.hover(await rowOf(popup, 'We saw the water', 'near'));
  await until('the other', async () => (await emphasised(subject)).includes('We saw the water'));
  await popup.close();
  await until('the first again', async () => (await emphasised(subject)).includes(WORDS));
});
