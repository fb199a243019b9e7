import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STRINGS_EN } from '../../components/strings-en';
import { SAMPLE_FIGURES, SAMPLE_QUOTATIONS, SAMPLE_SIDE_MATTER } from '../cases/sample-article';
import type { BrowserUnderTest } from '../support/browser-under-test';
import { closeAtQuotes } from '../support/close-at-quotes';
import { expect, test } from '../support/extension-test';
import { MARKED, type Place, placeOf } from '../support/marks';
import { settled } from '../support/settled';
import { until } from '../support/until';

const TOP = resolve(import.meta.dirname, '../..');
const SAMPLE = readFileSync(resolve(TOP, 'assets/sample/article.html'));

/** Pictures that are kept, to be looked at by a person. */
const picture = (subject: BrowserUnderTest, name: string): string => {
  const folder = join(TOP, '.artefacts/pictures');
  mkdirSync(folder, { recursive: true });
  return join(folder, `${subject.name}-${name}.png`);
};

const everyMark = async (subject: BrowserUnderTest): Promise<string> =>
  Object.values(await subject.evaluate<Record<string, string[]>>(MARKED))
    .flat()
    .join('\n');

const DOCUMENT = 'document.documentElement.outerHTML';

async function restOn(subject: BrowserUnderTest, words: string): Promise<string> {
  const place = await until(`a mark on «${words}»`, () => subject.evaluate<Place | null>(placeOf(words)));
  // Away and back, because a pointer that already lies there does not move.
  await subject.movePointer(5, 5);
  await subject.movePointer(place.x, place.y);
  return until('the card', () => subject.cardText());
}

test.beforeEach(async ({ subject, server }) => {
  await subject.goto(server.put('/sample', { type: 'text/html', body: SAMPLE }));
});

test('a click on the icon lists the quotations by speaker, and the figures', async ({ subject }) => {
  const popup = await subject.clickIcon();
  const { text } = await settled(popup);
  await popup.screenshot(picture(subject, 'popup'));
  for (const { words, speaker } of SAMPLE_QUOTATIONS) {
    expect.soft(text).toContain(words.slice(0, 24));
    expect.soft(text).toContain(speaker);
  }
  for (const words of SAMPLE_SIDE_MATTER) expect.soft(text).not.toContain(words);
  await popup.click('#tab-figures');
  const figures = await popup.waitFor(SAMPLE_FIGURES[0] as string);
  for (const figure of SAMPLE_FIGURES) expect.soft(figures).toContain(figure);
  for (const words of SAMPLE_SIDE_MATTER) expect.soft(figures).not.toContain(words);
  await popup.click('#tab-sources');
  const sources = await popup.waitFor(STRINGS_EN.popup.voices.sources);
  expect.soft(sources).toContain('Sanna Orquil');
  await closeAtQuotes(popup);
});

test('marks stand at the right words, and nothing else of the page has changed', async ({ subject }) => {
  const before = await subject.evaluate<string>(DOCUMENT);
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  const marked = await everyMark(subject);
  await subject.screenshot(picture(subject, 'highlights'));
  for (const { words } of SAMPLE_QUOTATIONS) expect.soft(marked).toContain(words);
  for (const figure of SAMPLE_FIGURES) expect.soft(marked).toContain(figure);
  for (const words of SAMPLE_SIDE_MATTER) expect.soft(marked).not.toContain(words);
  expect(await subject.evaluate(DOCUMENT)).toBe(before);
});

test('resting on a mark opens its card, and Esc closes it', async ({ subject }) => {
  const before = await subject.evaluate<string>(DOCUMENT);
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  const card = await restOn(subject, 'We saw the water before we heard it,');
  await subject.screenshot(picture(subject, 'card'));
  expect(card).toContain(STRINGS_EN.kinds.direct.name);
  expect(card).toContain('Sanna Orquil');
  expect(card).toContain('said');
  await subject.press('Escape');
  expect(await subject.cardText()).toBeNull();
  expect(await subject.evaluate(DOCUMENT)).toBe(before);
});

test('the card of a figure says where the text has it from, and what reservation it makes', async ({
  subject,
}) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  expect(await restOn(subject, '80%')).toContain(STRINGS_EN.statuses.unattributed.name);
});

test('the pointer may move into the card, and leaving both closes it', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  await restOn(subject, 'Where else would I go?');
  const inside = await subject.evaluate<Place>(`(() => {
    // The page sees the host and nothing deeper; where it answers for a place, there the card is.
    for (let y = 0; y < innerHeight; y += 6) for (let x = 0; x < innerWidth; x += 12) {
      if (document.elementFromPoint(x, y)?.popover === 'manual') return { x: x + 12, y: y + 6 };
    }
    return null;
  })()`);
  await subject.movePointer(inside.x, inside.y);
  // Longer than the grace that a leaving pointer has.
  await expect(
    until('the card to close', async () => (await subject.cardText()) === null, 600),
  ).rejects.toThrow();
  await subject.movePointer(2, 2);
  await until('the card to close', async () => (await subject.cardText()) === null);
});

test('a row of the popup leads to its place in the page', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  expect(await subject.evaluate('scrollY')).toBe(0);
  await popup.evaluate(`(() => {
    const rows = [...document.querySelectorAll('button.row')];
    rows.find((row) => row.textContent.includes('Where else would I go?')).id = 'wanted';
  })()`);
  await popup.click('#wanted');
  await until('the emphasis', async () =>
    (await subject.evaluate<Record<string, string[]>>(MARKED)).active?.some((text) =>
      text.includes('Where else would I go?'),
    ),
  );
  await until('the page to scroll there', async () => (await subject.evaluate<number>('scrollY')) > 200);
  await popup.close();
});

test('the highlights can be switched off, and the tab remembers it', async ({ subject }) => {
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.click('.bar input[type="checkbox"]');
  await popup.waitFor(STRINGS_EN.popup.highlightsOff);
  await popup.close();
  expect(await everyMark(subject)).toBe('');
  const again = await subject.clickIcon();
  await again.waitFor(STRINGS_EN.popup.highlightsOff);
  await again.click('.bar input[type="checkbox"]');
  await until('the marks', () => everyMark(subject));
  await again.close();
});

// What Firefox has given is shown by the keys themselves, below.
test('Chromium has given every command its key', async ({ chromium }) => {
  const popup = await chromium.clickIcon();
  const commands = await popup.evaluate<{ name: string; shortcut: string }[]>('chrome.commands.getAll()');
  expect(commands.map(({ name }) => name).toSorted()).toEqual([
    '_execute_action',
    'next',
    'previous',
    'toggle',
  ]);
  expect(commands.filter(({ shortcut }) => shortcut === '')).toEqual([]);
  await popup.close();
});

test('the keyboard reads the page, walks from mark to mark and turns them off', async ({
  subject,
  keyboard,
}) => {
  expect(keyboard).toBeUndefined();
  await subject.pressCommand('H');
  await until('the marks', () => everyMark(subject));

  // Where the walk stands is the mark that is emphasised; two marks in a row may have the same card.
  const stops: string[] = [];
  for (const letter of ['J', 'J', 'J', 'K']) {
    await subject.pressCommand(letter);
    const stop = await until('the next mark', async () => {
      const { active } = await subject.evaluate<Record<string, string[]>>(MARKED);
      const words = active?.join(' ');
      return words !== stops.at(-1) && words;
    });
    expect(await subject.cardText()).not.toBeNull();
    stops.push(stop);
  }
  expect(new Set(stops).size).toBe(3);
  expect(stops[3]).toBe(stops[1]);
  await subject.screenshot(picture(subject, 'keyboard'));

  await subject.press('Escape');
  await until('the card to close', async () => (await subject.cardText()) === null);
  await subject.pressCommand('H');
  await until('the marks to go', async () => (await everyMark(subject)) === '');
});
