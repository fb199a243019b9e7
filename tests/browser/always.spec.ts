import { page, paragraphs, QUOTATION } from '../hostile/story';
import type { BrowserUnderTest, Popup } from '../support/browser-under-test';
import { expect, test } from '../support/extension-test';
import { MARKED } from '../support/marks';
import { neverAlways, ORIGIN } from '../support/never-always';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

const SWITCH = 'input[aria-describedby="site-gloss"]';

const marked = async (subject: BrowserUnderTest): Promise<string> =>
  JSON.stringify(await subject.evaluate(MARKED));

const marksOf = (subject: BrowserUnderTest, words: string): Promise<true> =>
  until(`a mark on ${words}`, async () => (await marked(subject)).includes(words)) as Promise<true>;

/** The popup once it knows whether the site is one of those always read. */
async function popupSaying(subject: BrowserUnderTest, on: boolean): Promise<Popup> {
  const popup = await subject.clickIcon();
  await settled(popup);
  await until(`the switch to be ${on ? 'on' : 'off'}`, () =>
    popup.evaluate<boolean>(`document.querySelector('${SWITCH}')?.checked === ${on}`),
  );
  return popup;
}

async function beAlwaysOn(subject: BrowserUnderTest): Promise<void> {
  const popup = await popupSaying(subject, false);
  await popup.click(SWITCH);
  await subject.answerPrompt(true);
  await until('the popup to go', async () => {
    await popup.close();
    return true;
  });
  await (await popupSaying(subject, true)).close();
}

const stories = {
  first: page(),
  second: page({ body: paragraphs(12).replaceAll('Runa Telleby', 'Ysolde Marrick') }),
};

test.beforeEach(async ({ subject, server, keyboard }) => {
  expect(keyboard).toBeUndefined();
  await neverAlways(subject);
  await subject.goto(server.put('/story', html(stories.first)));
});

test.afterAll(async ({ started }) => {
  if (started.browser) await neverAlways(started.browser);
});

test('the reader says yes: from then on articles of the site are marked when they open, and nothing is opened', async ({
  subject,
  server,
}) => {
  await beAlwaysOn(subject);
  await subject.goto(server.put('/second', html(stories.second)));
  await marksOf(subject, QUOTATION);
  expect(await subject.cardText()).toBeNull();
});

test('the reader says no: nothing is read unasked', async ({ subject, server }) => {
  const popup = await popupSaying(subject, false);
  await popup.click(SWITCH);
  await subject.answerPrompt(false);
  await popup.close();
  await (await popupSaying(subject, false)).close();
  await subject.goto(server.put('/second', html(stories.second)));
  await subject.evaluate(`new Promise((resolve) => requestIdleCallback(resolve))`);
  expect(await marked(subject)).toBe('{}');
});

test('turned off in the same place, and a page already open keeps its marks', async ({ subject, server }) => {
  await beAlwaysOn(subject);
  const popup = await popupSaying(subject, true);
  await popup.click(SWITCH);
  await until('the switch to be off', () =>
    popup.evaluate<boolean>(`!document.querySelector('${SWITCH}').checked`),
  );
  await popup.close();
  await subject.goto(server.put('/second', html(stories.second)));
  await (await popupSaying(subject, false)).close();
});

test('taken back in the browser’s own settings it is off here too', async ({ subject }) => {
  await beAlwaysOn(subject);
  await subject.takeBack(ORIGIN);
  await (await popupSaying(subject, false)).close();
});

test('it outlives the worker and an update of the extension', async ({ subject, server }) => {
  await beAlwaysOn(subject);
  await subject.killWorker();
  await subject.goto(server.put('/second', html(stories.second)));
  await marksOf(subject, QUOTATION);
  await subject.reloadExtension();
  await until('the reader to be registered again', async () => {
    await subject.goto(server.put('/third', html(stories.first)));
    await subject.evaluate(`new Promise((resolve) => setTimeout(resolve, 400))`);
    return (await marked(subject)).includes(QUOTATION);
  });
});

test('a page that is no article stays as it is', async ({ subject, server }) => {
  await beAlwaysOn(subject);
  await subject.goto(
    server.put('/front', html('<!doctype html><title>Front</title><p>Nothing to read here')),
  );
  const before = await subject.evaluate<string>('document.documentElement.outerHTML');
  const popup = await popupSaying(subject, true);
  expect((await settled(popup)).refused).toBe(true);
  await popup.close();
  expect(await marked(subject)).toBe('{}');
  expect(await subject.evaluate('document.documentElement.outerHTML')).toBe(before);
});

test('a page that becomes another article without being loaded is read again', async ({
  subject,
  server,
}) => {
  await beAlwaysOn(subject);
  await subject.goto(server.put('/story', html(stories.first)));
  await marksOf(subject, QUOTATION);
  await subject.evaluate(`(() => {
    history.pushState(null, '', '/another');
    document.title = 'Another';
    document.querySelector('article p:nth-of-type(2)').textContent = '“The bridge is shut,” said Ysolde Marrick.';
  })()`);
  await marksOf(subject, 'The bridge is shut,');
});
