import { OPTIONS_EN } from '../../components/en/options';
import { WELCOME_EN } from '../../components/en/welcome';
import { OPTIONS_HE } from '../../components/he/options';
import { page } from '../hostile/story';
import type { BrowserUnderTest, OwnPage, OwnTab } from '../support/browser-under-test';
import { chooseAndClose } from '../support/choose-and-close';
import { closeAtQuotes } from '../support/close-at-quotes';
import { expect, test } from '../support/extension-test';
import { MARKED } from '../support/marks';
import { saying } from '../support/saying';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { tellPage } from '../support/tell-page';
import { until } from '../support/until';

/* The pages of options and of the first run, as their reader uses them. */

const said = OPTIONS_EN;

async function openOptions(subject: BrowserUnderTest): Promise<OwnTab> {
  const options = await subject.openOwn('options.html');
  await options.waitFor(said.privacy.title);
  return options;
}

const press = async (on: OwnPage, words: string): Promise<void> => on.click(await saying(on, words));

/** Deletes all that is kept, by the page's own button. */
async function forgetAll(options: OwnTab): Promise<void> {
  await press(options, said.privacy.forget);
  await press(options, said.privacy.forgetNow);
  await options.waitFor(said.privacy.forgotten);
}

const markCount = async (subject: BrowserUnderTest): Promise<number> =>
  Object.values(await subject.evaluate<Record<string, string[]>>(MARKED)).flat().length;

test.beforeEach(async ({ subject, server }) => {
  await subject.goto(server.put('/story', html(page())));
});

test.afterEach(async ({ subject }) => {
  const options = await subject.openOwn('options.html');
  await options.evaluate('chrome.storage.local.clear()');
  await options.close();
});

/** Expression for the ids of the readings that are kept, of which one stands in the page. */
const READING_IDS = `chrome.storage.session.get(null).then((all) => Object.entries(all)
  .filter(([name]) => name.startsWith('reading:')).map(([, kept]) => JSON.parse(kept).readingId))`;

/** An expression for whether an input is there and chosen, or not. */
const chosen = (input: string, is: boolean): string =>
  `document.querySelector('${input}')?.checked === ${is}`;

const AT_ONCE = '.section:nth-of-type(2) label:first-of-type input';
const BADGE = '.section:nth-of-type(2) label:last-of-type input';

/** What is chosen by a click on which input, and an expression that holds from then on. */
const CHOICES: readonly (readonly [what: string, input: string, holds: string])[] = [
  [
    'the dark look',
    'input[name="appearance"][value="dark"]',
    `document.documentElement.dataset.theme === 'dark'`,
  ],
  [
    'the light look',
    'input[name="appearance"][value="light"]',
    `document.documentElement.dataset.theme === 'light'`,
  ],
  [
    'a language that is written from the right',
    'input[name="language"][value="he"]',
    `document.dir === 'rtl' && document.body.innerText.includes(${JSON.stringify(OPTIONS_HE.privacy.title)})`,
  ],
  ['no marks at once', AT_ONCE, chosen(AT_ONCE, false)],
  ['a number on the icon', BADGE, chosen(BADGE, true)],
];

for (const [what, input, holds] of CHOICES) {
  test(`${what}: the choice shows at once, and holds when the page is opened again`, async ({ subject }) => {
    const options = await openOptions(subject);
    expect(await options.evaluate(holds)).toBe(false);
    await chooseAndClose(options, async () => {
      await options.click(input);
      await until('the choice to show', () => options.evaluate<boolean>(holds));
    });
    const again = await subject.openOwn('options.html');
    await until('the choice to hold', () => again.evaluate<boolean>(holds));
    await again.reload();
    await until('the choice to hold', () => again.evaluate<boolean>(holds));
    await again.close();
  });
}

test('a language is that of the popup too, until all that is kept is deleted', async ({ subject }) => {
  const options = await openOptions(subject);
  await chooseAndClose(options, async () => {
    await options.click('input[name="language"][value="he"]');
    await options.waitFor(OPTIONS_HE.privacy.title);
  });
  const popup = await subject.clickIcon();
  await popup.waitFor(OPTIONS_HE.title);
  await popup.close();
  const again = await subject.openOwn('options.html');
  await again.waitFor(OPTIONS_HE.privacy.title);
  await press(again, OPTIONS_HE.privacy.forget);
  await press(again, OPTIONS_HE.privacy.forgetNow);
  await again.waitFor(said.privacy.forgotten);
  await again.close();
});

test('where marks are not wanted at once, an article is read without them', async ({ subject, server }) => {
  const options = await openOptions(subject);
  await chooseAndClose(options, () =>
    press(options, said.reading.highlights.name + said.reading.highlights.note),
  );
  // Opened only now: where the site is always on, the page of before was read before the choice.
  await subject.goto(server.put('/unmarked', html(page())));
  const popup = await subject.clickIcon();
  await settled(popup);
  expect(await markCount(subject)).toBe(0);
  await popup.click('.bar input[role="switch"]');
  await until('the marks', async () => (await markCount(subject)) > 0);
  await popup.close();
});

test('marks that are not shown stay so where the article is drawn anew after the choice was another', async ({
  subject,
  server,
}) => {
  const options = await openOptions(subject);
  await chooseAndClose(options, () => options.click(AT_ONCE));
  await subject.goto(server.put('/unmarked', html(page())));
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  const own = await openOptions(subject);
  const drawn: unknown[] = [];
  for (const readingId of await own.evaluate<readonly string[]>(READING_IDS))
    drawn.push(...(await tellPage(own, 'amend', [{ readingId, marks: [], kinds: [], shown: true }])));
  expect(drawn).toMatchObject([{ highlighted: false }]);
  await own.close();
});

test('the pack says what it is and how much it holds', async ({ subject }) => {
  const options = await openOptions(subject);
  const text = await options.text();
  expect(text).not.toContain(said.pack.unread);
  for (const name of [said.pack.people, said.pack.bodies, said.pack.outlets, said.pack.series])
    expect(text).toMatch(new RegExp(`${name}\\s+[1-9]`));
  await options.close();
});

test('what was put right is counted and saved, one is undone, and all of them', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.click('#tab-figures');
  for (const left of [2, 1]) {
    await popup.click('.figures .mend-open');
    await popup.click('.figures .mend-does');
    await until('it to be put right', () =>
      popup.evaluate<boolean>(`document.querySelectorAll('.corrections li').length === ${3 - left}`),
    );
  }
  await closeAtQuotes(popup);

  const options = await openOptions(subject);
  expect(await options.text()).toMatch(new RegExp(`${said.corrections.count}\\s+2`));
  const saved = await options.savedBy(await saying(options, said.corrections.save));
  expect(saved.name).toBe('whence-corrections.json');
  expect(JSON.parse(saved.text)).toMatchObject({ version: 1, corrections: { length: 2 } });

  await press(options, said.corrections.each);
  await press(options, said.corrections.undo);
  await options.waitFor(new RegExp(`${said.corrections.count}\\s+1`));
  await press(options, said.corrections.clear);
  await options.waitFor(said.corrections.none);
  await options.reload();
  await options.waitFor(said.corrections.none);
  await options.close();
});

test('all that is kept goes by one button, and the page stands as at the first start', async ({
  subject,
}) => {
  const options = await openOptions(subject);
  await options.click('input[name="appearance"][value="dark"]');
  await until('the choice', () => options.evaluate(`document.documentElement.dataset.theme === 'dark'`));
  await forgetAll(options);
  expect(await options.evaluate('chrome.storage.local.get(null)')).toEqual({});
  expect(await options.evaluate('document.documentElement.dataset.theme ?? null')).toBeNull();
  await options.close();
});

/** What no version of ours has kept. */
const BROKEN: readonly (readonly [string, unknown])[] = [
  ['a text', 'yes'],
  ['a list', [true]],
  [
    'values of another type',
    { language: 7, appearance: 'sepia', highlights: 'no', kinds: 'all', badge: null },
  ],
  ['a language that nobody speaks', { language: '../../he' }],
];

for (const [what, settings] of BROKEN) {
  test(`the page opens as at the first start where ${what} is kept in place of settings`, async ({
    subject,
  }) => {
    const options = await openOptions(subject);
    await options.evaluate(
      `chrome.storage.local.set(${JSON.stringify({ settings, 'corrections:x': settings, unknown: settings })})`,
    );
    await options.reload();
    await options.waitFor(said.corrections.none);
    expect(
      await options.evaluate(
        `[...document.querySelectorAll('input:checked')].map(({ name, value }) => name && value)`,
      ),
    ).toEqual(['', 'system', 'browser']);
    await options.close();
    const popup = await subject.clickIcon();
    expect((await settled(popup)).refused).toBe(false);
    await popup.close();
  });
}

test('the popup leads to the page of options, from a reading and from a page that is no article', async ({
  subject,
  server,
}) => {
  const front = server.put('/front', html('<!doctype html><title>Front</title><p>Nothing to read here'));
  for (const url of [null, front]) {
    if (url !== null) await subject.goto(url);
    const popup = await subject.clickIcon();
    await settled(popup);
    const options = await subject.openedBy(() => popup.click('.foot > button'));
    await options.waitFor(said.privacy.title);
    await options.close();
  }
});

test('the first page says what this is, names the key that opens it, and leads to the options', async ({
  subject,
}) => {
  const { sentences, options: leads } = WELCOME_EN.welcome;
  const first = await subject.openOwn('welcome.html');
  await first.waitFor(leads);
  const text = await first.text();
  for (const sentence of sentences) expect(text).toContain(sentence);
  expect(text).toMatch(/Alt\s*\+\s*Shift\s*\+\s*Q/);
  const options = await subject.openedBy(() => press(first, leads));
  await options.waitFor(said.privacy.title);
  await options.close();
  await first.close();
});
