import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserUnderTest } from '../support/browser-under-test';
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

/** Words that must stand in a mark, and in the popup under a speaker. */
const ROWS = [
  { row: 1, words: 'stressed the imperative of accounting', speaker: 'US readout' },
  { row: 2, words: 'urged Israel to take every possible measure', speaker: 'US readout' },
  { row: 3, words: 'We don’t support southern operations', speaker: 'John Kirby' },
  { row: 4, words: 'supports Israel’s right to protect itself', speaker: 'Antony Blinken' },
  { row: 5, words: 'discussed efforts to secure the release', speaker: 'US readout' },
  { row: 6, words: 'immediate steps to hold settler extremists', speaker: 'Antony Blinken' },
  { row: 7, words: 'Blinken reiterated that the United States', speaker: 'US readout' },
] as const;
const FIGURES = ['80%', 'over one million', 'over 14,000'];
const SIDE_MATTER = ['Jacob Magid is', 'Most Popular'];

async function cardOn(subject: BrowserUnderTest, words: string): Promise<string> {
  const place = await until(`a mark on «${words}»`, () => subject.evaluate<Place | null>(placeOf(words)));
  await subject.movePointer(5, 5);
  await subject.movePointer(place.x, place.y);
  return until(`a card on «${words}»`, () => subject.cardText());
}

test('the reference article comes out on the page as the table of the design says', async ({
  subject,
  server,
}) => {
  await subject.goto(server.put('/reference', html(pageOf(readFileSync(FILE, 'utf8')))));
  const popup = await subject.clickIcon();
  const { text } = await settled(popup);
  const folder = join(TOP, '.artefacts/pictures');
  mkdirSync(folder, { recursive: true });
  await popup.screenshot(join(folder, `${subject.name}-reference-popup.png`));
  await popup.close();

  const marked = Object.values(await subject.evaluate<Record<string, string[]>>(MARKED))
    .flat()
    .join('\n');
  for (const { words, speaker, row } of ROWS) {
    expect.soft(marked, `row ${row}`).toContain(words);
    expect.soft(text, `row ${row}`).toContain(speaker);
  }
  for (const figure of FIGURES) {
    expect.soft(marked).toContain(figure);
    expect.soft(text).toContain(figure);
  }
  for (const words of SIDE_MATTER) {
    expect.soft(marked).not.toContain(words);
    expect.soft(text).not.toContain(words);
  }

  for (const { words, speaker, row } of ROWS) {
    const card = await cardOn(subject, words);
    expect.soft(card, `row ${row}`).toContain(speaker);
    await subject.press('Escape');
  }
  await cardOn(subject, 'southern operations');
  await subject.screenshot(join(folder, `${subject.name}-reference-card.png`));
  await subject.press('Escape');
});
