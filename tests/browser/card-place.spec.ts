import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../support/extension-test';
import { MARKED, type Place, placeOf } from '../support/marks';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

const FIRST = 'The wall will hold for a hundred years';
const SECOND = 'if it is built of stone';
const SAMPLE = resolve(import.meta.dirname, '../../assets/sample/article.html');
/** A figure of the sample whose card is among the highest. */
const HIGH = 'at least 37';

/** A quotation in two pieces, between which a page has put a screen and a half of something else. */
const PAGE =
  html(`<!doctype html><html lang="en"><head><title>A wall for Velmouth</title></head><body><article>
  <h1>A wall for Velmouth</h1>
  <p><em>“${FIRST},”</em> said Tobin Achterberg, who has led the fishers since the flood of the year before
  last,<span style="display: inline-block; width: 100%; height: 1200px"></span> <em>“${SECOND}.”</em></p>
  ${'<p>The quay was quiet in the evening, and the boats lay in a row beside the old market hall.</p>'.repeat(12)}
  </article></body></html>`);

/** Expression for whether the card lies just below or above a place: the page sees its host there and nothing deeper. */
const cardBeside = ({ x, y }: Place): string =>
  `[${y} + 40, ${y} - 40].some((y) => document.elementFromPoint(${x}, y)?.matches('[popover]') ?? false)`;

/** Expression for the height of the card, of which the page sees where its host answers for a place; 0 where none is open. */
const CARD_HEIGHT = `(() => {
  let height = 0;
  for (let y = 0; y < innerHeight; y += 2) {
    for (let x = 4; x < innerWidth; x += 40) {
      if (document.elementFromPoint(x, y)?.matches('[popover]')) { height += 2; break; }
    }
  }
  return height;
})()`;

/** Expression for how many lines of the emphasised words lie under the card. */
const COVERED = `[...(CSS.highlights.get('whence-active') ?? [])].flatMap((range) => [...range.getClientRects()])
  .filter(({ left, right, top, bottom }) =>
    document.elementFromPoint((left + right) / 2, (top + bottom) / 2)?.matches('[popover]')).length`;

test('the card of a quotation in pieces opens at the piece the pointer rests on', async ({
  chromium,
  server,
}) => {
  await chromium.goto(server.put('/wall', PAGE));
  const popup = await chromium.clickIcon();
  await settled(popup);
  await popup.close();
  for (const words of [FIRST, SECOND, FIRST]) {
    const place = await until('the piece', () => chromium.evaluate<Place | null>(placeOf(words)));
    await chromium.movePointer(5, 5);
    await chromium.movePointer(place.x, place.y);
    expect(await until('the card', () => chromium.cardText())).toContain('Tobin Achterberg');
    await until('the card to lie beside', () => chromium.evaluate<boolean>(cardBeside(place)));
    await chromium.press('Escape');
  }
});

test('and by keyboard at its first piece', async ({ chromium, server, keyboard }) => {
  expect(keyboard).toBeUndefined();
  await chromium.goto(server.put('/wall-by-keyboard', PAGE));
  await chromium.pressCommand('H');
  await until('the marks', async () => Object.keys(await chromium.evaluate<object>(MARKED)).length > 0);
  await chromium.pressCommand('J');
  await until('the card', () => chromium.cardText());
  const place = await until('the piece', () => chromium.evaluate<Place | null>(placeOf(FIRST)));
  await until('the card to lie beside', () => chromium.evaluate<boolean>(cardBeside(place)));
  await chromium.press('Escape');
});

test('a card that is higher than the room beside its words stays within the window, and scrolls', async ({
  chromium,
  server,
}) => {
  await chromium.goto(server.put('/flood', html(readFileSync(SAMPLE, 'utf8'))));
  const popup = await chromium.clickIcon();
  await settled(popup);
  await popup.close();
  for (const top of [300, 340, 380, 420, 460]) {
    const far = await until('the piece', () => chromium.evaluate<Place | null>(placeOf(HIGH)));
    await chromium.evaluate(`scrollBy(0, ${far.y - top})`);
    const place = await until('the piece', () => chromium.evaluate<Place | null>(placeOf(HIGH)));
    await chromium.movePointer(5, 5);
    await chromium.movePointer(place.x, place.y);
    await until('the card', () => chromium.cardText());
    const beyond = `[2, innerHeight - 2].some((y) => [20, 60, 100].some(
      (x) => document.elementFromPoint(${place.x} + x, y)?.matches('[popover]') ?? false))`;
    await until('the card to lie within', async () => !(await chromium.evaluate<boolean>(beyond)));
    await chromium.press('Escape');
  }
});

test('more of a card is opened by keyboard: it grows beside its words, and never over them', async ({
  chromium,
  server,
}) => {
  await chromium.goto(server.put('/flood-by-keyboard', html(readFileSync(SAMPLE, 'utf8'))));
  await chromium.pressCommand('H');
  await until('the marks', async () => Object.keys(await chromium.evaluate<object>(MARKED)).length > 0);
  await chromium.pressCommand('J');
  await until('the card', () => chromium.cardText());
  const before = await until('the card to stand', () => chromium.evaluate<number>(CARD_HEIGHT));
  // Into the card, which may scroll, and on to its first fold.
  await chromium.press('Tab');
  await chromium.press('Tab');
  await chromium.press('Enter');
  await until('the card to grow', async () => (await chromium.evaluate<number>(CARD_HEIGHT)) > before + 60);
  expect(await chromium.evaluate<number>(COVERED)).toBe(0);
  await chromium.press('Escape');
  await until('the card to close', async () => (await chromium.cardText()) === null);
});
