import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { STRINGS_EN } from '../../components/strings-en';
import type { BrowserUnderTest } from '../support/browser-under-test';
import { closeAtQuotes } from '../support/close-at-quotes';
import { expect, test } from '../support/extension-test';
import { MARKED, type Place, placeOf } from '../support/marks';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

const TOP = resolve(import.meta.dirname, '../..');
const FILE = resolve(TOP, '../shared/data/reference/blinken-liveblog.txt');

test.skip(!existsSync(FILE), 'the reference article lies beside the project and is not here');

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A news page around the reference text: what is no article text stands where pages have it. */
function pageOf(text: string): string {
  const [headline = '', author = '', captions = '', ...rest] = text.split('\n\n').map((part) => part.trim());
  const paragraphs = rest.filter((part) => part !== 'Most Popular');
  const figure = (caption: string): string =>
    `<figure><img alt="" width="600" height="20"><figcaption>${escaped(caption)}</figcaption></figure>`;
  return `<!doctype html><html lang="en"><head><title>${escaped(headline)}</title>
    <meta property="article:published_time" content="2023-11-30T19:02:00+02:00"></head><body><main><article>
    <h1>${escaped(headline)}</h1>
    <div class="author-bio"><p>${escaped(author)}</p></div>
    ${captions.split('\n').map(figure).join('')}
    ${paragraphs.map((part) => `<p>${escaped(part)}</p>`).join('\n')}
    </article></main><aside class="most-popular"><h3>Most Popular</h3></aside></body></html>`;
}

const { channels, stances, statuses, noChannel, observation, givenBy, card, popup: said } = STRINGS_EN;

/** Words that must stand in a mark, in the popup under a speaker, and what their card says. */
const ROWS: readonly {
  readonly row: number;
  readonly words: string;
  readonly speaker: string;
  readonly card: readonly string[];
  readonly not?: readonly string[];
}[] = [
  {
    row: 1,
    words: 'stressed the imperative of accounting',
    speaker: 'US readout',
    card: [card.principal, 'Antony Blinken', channels.readout.name, channels.readout.gloss, '“stressed”'],
  },
  {
    row: 2,
    words: 'urged Israel to take every possible measure',
    speaker: 'US readout',
    card: [card.chain.name, 'the secretary', 'Antony Blinken', channels.readout.name],
  },
  {
    row: 3,
    words: 'We don’t support southern operations',
    speaker: 'John Kirby',
    card: [channels.briefing.name, channels.briefing.gloss],
    not: [card.chain.name, card.principal],
  },
  {
    row: 4,
    words: 'supports Israel’s right to protect itself',
    speaker: 'Antony Blinken',
    card: ['“clarified”', stances.neutral.gloss, noChannel.name],
  },
  {
    row: 5,
    words: 'discussed efforts to secure the release',
    speaker: 'US readout',
    card: [card.noCue, channels.readout.name],
    not: [card.principal],
  },
  {
    row: 6,
    words: 'immediate steps to hold settler extremists',
    speaker: 'Antony Blinken',
    card: ['“raised”', card.repeated.name, '“again”'],
  },
  {
    row: 7,
    words: 'Blinken reiterated that the United States',
    speaker: 'US readout',
    card: [card.principal, 'Antony Blinken', card.chain.name, '“reiterated”', channels.readout.name],
  },
  {
    row: 7,
    words: 'stopping short of expressly calling',
    speaker: observation.name,
    card: [observation.gloss, card.noSourceHere],
  },
  {
    row: 11,
    words: 'to issue visa bans against violent settlers',
    speaker: 'Joe Biden',
    card: ['“threatened”', noChannel.name],
  },
];
/** Row 11: narration, and nobody's words. */
const NARRATION = 'coming under significant pressure';
/** Row 12, by the names alone; who they are and were is the context's. */
const PEOPLE = ['Antony Blinken', 'Benjamin Netanyahu', 'John Kirby', 'Joe Biden', 'Isaac Herzog'];
/** Row 16: two channels and no more, and who is not quoted. */
const STATED = [channels.readout.name, channels.briefing.name];
const NOT_QUOTED = ['Israel', 'the enclave’s residents', 'Palestinians'];
/** Rows 8 to 10: each figure, its state, what its card says, and that the doubt is cast on the last alone. */
const FIGURES: readonly {
  readonly row: number;
  readonly words: string;
  readonly state: keyof typeof statuses;
  readonly card: readonly string[];
  readonly not: readonly string[];
}[] = [
  {
    row: 8,
    words: '80%',
    state: 'unattributed',
    card: [card.noFigureSource, 'enclave'],
    not: [givenBy, card.caveat],
  },
  {
    row: 9,
    words: 'over one million',
    state: 'unattributed',
    card: [card.noFigureSource, 'Palestinians'],
    not: [givenBy, card.caveat],
  },
  {
    row: 10,
    words: 'over 14,000',
    state: 'caveated',
    card: [
      'The Hamas-run health ministry',
      card.reserved,
      '“though those numbers cannot be independently verified”',
      card.notes,
      'include Palestinian terrorists killed by Israel along with Palestinian civilians killed by errant rocket fire from within Gaza',
    ],
    not: [card.noFigureSource],
  },
];
const SIDE_MATTER = ['Jacob Magid is', 'Most Popular'];

/** What the pack adds in the popup: who spoke, in the office of that day, and who supplied the picture. */
const KNOWN = [
  'US secretary of state on 30 November 2023',
  'NSC coordinator for strategic communications on 30 November 2023',
  'US president on 30 November 2023',
  'Government Press Office (Israel)',
  STRINGS_EN.suppliers['government-handout'],
];

/** What the pack adds on cards. */
const KNOWN_ON_CARDS: readonly {
  readonly row: number;
  readonly words: string;
  readonly says: readonly string[];
}[] = [
  {
    row: 1,
    words: 'stressed the imperative of accounting',
    says: [card.issuer.name, 'Department of State (US)', 'State Department spokesman'],
  },
  {
    row: 3,
    words: 'We don’t support southern operations',
    says: ['NSC coordinator for strategic communications on 30 November 2023', 'Context pack'],
  },
  {
    row: 13,
    words: 'GPO',
    says: [
      STRINGS_EN.credit.name,
      'Government Press Office (Israel)',
      STRINGS_EN.suppliers['government-handout'],
      STRINGS_EN.known.story,
      'Context pack',
    ],
  },
  { row: 8, words: '80%', says: [card.series.denominator, card.series.relations.near] },
  {
    row: 10,
    words: 'over 14,000',
    says: [
      'Ministry of Health in Gaza',
      'Hamas',
      'On the other hand',
      card.series.relations['same-issuer'],
      card.series.relations['same-measure'],
      card.series.fits,
    ],
  },
];

async function cardOn(subject: BrowserUnderTest, words: string): Promise<string> {
  const place = await until(`a mark on «${words}»`, () => subject.evaluate<Place | null>(placeOf(words)));
  await subject.movePointer(5, 5);
  await until('the last card to close', async () => (await subject.cardText()) === null);
  await subject.movePointer(place.x, place.y);
  const text = await until(`a card on «${words}»`, () => subject.cardText());
  // Marks and the words between them stand in text nodes of their own.
  return text.replace(/“ /g, '“').replace(/ ”/g, '”');
}

test('the reference article comes out on the page as the table of the design says', async ({
  subject,
  server,
}) => {
  await subject.goto(server.put('/reference', html(pageOf(readFileSync(FILE, 'utf8')))));
  const popup = await subject.clickIcon();
  const quotes = (await settled(popup)).text;
  const folder = join(TOP, '.artefacts/pictures');
  mkdirSync(folder, { recursive: true });
  await popup.screenshot(join(folder, `${subject.name}-reference-popup.png`));
  await popup.click('#tab-figures');
  const figures = await popup.waitFor('80%');
  await popup.click('#tab-sources');
  const text = [quotes, figures, await popup.waitFor(said.voices.channels)].join('\n');
  await closeAtQuotes(popup);

  const marks = await subject.evaluate<Record<string, string[]>>(MARKED);
  const { figure = [] } = marks;
  const marked = Object.values(marks).flat().join('\n');
  for (const { words, speaker, row } of ROWS) {
    expect.soft(marked, `row ${row}`).toContain(words);
    expect.soft(text, `row ${row}`).toContain(speaker);
  }
  expect.soft(marked, 'row 11').not.toContain(NARRATION);
  for (const name of PEOPLE) expect.soft(text, 'row 12').toContain(name);
  const voices = text.slice(text.indexOf(said.voices.channels));
  const unquoted = voices.slice(voices.indexOf(said.voices.unquoted.name));
  for (const [kind, { name }] of Object.entries(channels))
    expect.soft(voices.includes(name), `row 16: ${kind}`).toBe(STATED.includes(name));
  for (const name of NOT_QUOTED) expect.soft(unquoted, 'row 16').toContain(name);
  for (const { words, row } of FIGURES) {
    expect.soft(figure, `row ${row}`).toContain(words);
    expect.soft(text, `row ${row}`).toContain(words);
  }
  for (const words of SIDE_MATTER) {
    expect.soft(marked).not.toContain(words);
    expect.soft(text).not.toContain(words);
  }

  for (const words of KNOWN) expect.soft(text, 'rows 12 and 13').toContain(words);
  for (const { words, row, says } of KNOWN_ON_CARDS) {
    const shown = await cardOn(subject, words);
    for (const line of says) expect.soft(shown, `row ${row}`).toContain(line);
    await subject.press('Escape');
  }

  for (const { words, speaker, row, card: lines, not = [] } of ROWS) {
    const shown = await cardOn(subject, words);
    for (const line of [speaker, ...lines]) expect.soft(shown, `row ${row}`).toContain(line);
    for (const line of not) expect.soft(shown, `row ${row}`).not.toContain(line);
    await subject.press('Escape');
  }
  for (const { words, row, state, card: lines, not } of FIGURES) {
    const shown = await cardOn(subject, words);
    for (const line of [statuses[state].gloss, ...lines]) expect.soft(shown, `row ${row}`).toContain(line);
    for (const line of not) expect.soft(shown, `row ${row}`).not.toContain(line);
    await subject.screenshot(join(folder, `${subject.name}-reference-row-${row}.png`));
    await subject.press('Escape');
  }
  await cardOn(subject, 'GPO');
  await subject.screenshot(join(folder, `${subject.name}-reference-row-13.png`));
  await subject.press('Escape');
  await cardOn(subject, 'southern operations');
  await subject.screenshot(join(folder, `${subject.name}-reference-card.png`));
  await subject.press('Escape');
});
