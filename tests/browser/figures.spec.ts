import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STRINGS_EN } from '../../components/strings-en';
import { closeAtQuotes } from '../support/close-at-quotes';
import { expect, test } from '../support/extension-test';
import { MARKED, type Place, placeOf } from '../support/marks';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

const PICTURES = resolve(import.meta.dirname, '../../.artefacts/pictures');

const { statuses, sums, card: said } = STRINGS_EN;

const TITLE = 'Night ferry carries 8,412 passengers in its first month';

/** An invented article with a figure in every state, one that is told three times, one linked, and three that do not go together. */
const ARTICLE = `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article>
  <h1>${TITLE}</h1>
  <p>The night ferry to Skarn carried 8,412 passengers in October, the harbour board said on Monday in a short report on the season.</p>
  <p>Bookings rose 40% from 500 to 600 after the summer, and nobody in the town had thought that they would.</p>
  <p>More than 300 islanders lost their morning boat, the ferry union said, though that number could not be independently verified.</p>
  <p>The pier was built for <a href="https://pier-records.example/tables">nearly 3,000 boats</a> and is older than the town around it, as everybody there knows.</p>
  <p>The board said 27 crew had been hired for the winter. The island council has confirmed that figure.</p>
  </article></main></body></html>`;

const FIGURES = ['8,412', '8,412', '40%', '500', '600', 'More than 300', 'nearly 3,000', '27'];

/** Words of a figure's mark, and what its card has to say. */
const CARDS: readonly (readonly [words: string, lines: readonly string[]])[] = [
  [
    '8,412',
    [said.noFigureSource, statuses.unattributed.gloss, said.elsewhere, said.places.text, 'the harbour board'],
  ],
  ['40%', [sums.name, sums.gloss, '(600 − 500) ÷ 500 = 20% ≠ 40%', 'sum:change']],
  [
    'More than 300',
    [
      'the ferry union',
      said.reserved,
      statuses.caveated.gloss,
      'though that number could not be independently verified',
    ],
  ],
  ['nearly 3,000', [STRINGS_EN.linkTo, 'pier-records.example', 'figure:link']],
  ['27', ['The board', STRINGS_EN.checkedBy, 'The island council', statuses.verified.gloss]],
];

test('figures are marked as such, their cards say where they are from, and the popup lists them by state', async ({
  subject,
  server,
}) => {
  await subject.goto(server.put('/ferry', html(ARTICLE)));
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.click('#tab-figures');
  mkdirSync(PICTURES, { recursive: true });
  await popup.screenshot(join(PICTURES, `${subject.name}-figures-popup.png`));

  const choice = (status: keyof typeof statuses): string =>
    `.states label[title="${statuses[status].gloss}"]`;
  const rows = (): Promise<string[]> =>
    popup.evaluate("[...document.querySelectorAll('.figures > ul b')].map((figure) => figure.textContent)");
  expect(await rows()).toEqual(FIGURES);
  for (const [status, words] of [
    ['caveated', ['More than 300']],
    ['verified', ['27']],
    ['attributed', ['8,412', 'nearly 3,000']],
    ['unattributed', ['8,412', '40%', '500', '600']],
  ] as const) {
    await popup.click(choice(status));
    await expect.poll(rows, status).toEqual(words);
    expect.soft((await popup.text()).includes(sums.name), status).toBe(status === 'unattributed');
  }
  await closeAtQuotes(popup);

  const { figure = [] } = await subject.evaluate<Record<string, string[]>>(MARKED);
  expect(figure).toEqual(FIGURES);
  for (const [words, lines] of CARDS) {
    const place = await until(`a mark on «${words}»`, () => subject.evaluate<Place | null>(placeOf(words)));
    await subject.movePointer(5, 5);
    await subject.movePointer(place.x, place.y);
    const text = await until(`a card on «${words}»`, () => subject.cardText());
    for (const line of lines) expect.soft(text, words).toContain(line);
    await subject.screenshot(join(PICTURES, `${subject.name}-figure-${FIGURES.indexOf(words)}.png`));
    await subject.press('Escape');
  }
});
