import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STRINGS_EN } from '../../components/strings-en';
import { ADVICE } from '../../scripts/browsers/recipe';
import type { BrowserUnderTest, Popup } from '../support/browser-under-test';
import { closeAtQuotes } from '../support/close-at-quotes';
import { expect, test } from '../support/extension-test';
import { findBrowser } from '../support/find-browser';
import { withInventedPack } from '../support/invented-pack';
import { MARKED, type Place, placeOf } from '../support/marks';
import { orvania, QUOTED } from '../support/orvania';
import { html } from '../support/server';
import { settled } from '../support/settled';
import { until } from '../support/until';

/*
 * What the pack knows stands on cards and in the popup, also after the worker has ended and with half a pack; two clicks
 * put something right, and that holds everywhere and is remembered.
 */

const { known, card: labels, popup: said } = STRINGS_EN;
const OFFICE = 'Prime Minister of Orvania on 11 February 2011';

async function opened(browser: BrowserUnderTest): Promise<{ popup: Popup; text: string }> {
  const popup = await browser.clickIcon();
  const { text } = await settled(popup);
  return { popup, text };
}

async function popupTextOn(browser: BrowserUnderTest, url: string): Promise<string> {
  await browser.goto(url);
  const { popup, text } = await opened(browser);
  await popup.close();
  return text;
}

async function cardOf(browser: BrowserUnderTest, marked: string): Promise<string> {
  const place = await until('the mark', () => browser.evaluate<Place | null>(placeOf(marked)));
  await browser.movePointer(5, 5);
  await until('no card', async () => (await browser.cardText()) === null);
  await browser.movePointer(place.x, place.y);
  return until('the card', () => browser.cardText());
}

const figures = async (browser: BrowserUnderTest): Promise<readonly string[]> =>
  (await browser.evaluate<Record<string, readonly string[]>>(MARKED)).figure ?? [];

/** What is asked of a browser whose pack holds invented people. */
const TESTS: Readonly<
  Record<string, (browser: BrowserUnderTest, urlOf: (day: string | null) => string) => Promise<void>>
> = {
  'a speaker has the office of the article’s day, and none on a day when it was over': async (
    browser,
    urlOf,
  ) => {
    expect(await popupTextOn(browser, urlOf('2011-02-11'))).toContain(OFFICE);
    const later = await popupTextOn(browser, urlOf('2012-05-01'));
    expect(later).not.toContain('Prime Minister of Orvania on');
  },

  'an article without a day says so, and gives no office': async (browser, urlOf) => {
    const text = await popupTextOn(browser, urlOf(null));
    expect(text).toContain(known.days['no-date']);
    expect(text).not.toContain('Prime Minister of Orvania on');
  },

  'a pack older than half a year says so': async (browser, urlOf) =>
    expect(await popupTextOn(browser, urlOf('2011-02-11'))).toMatch(/pack is [\d,]+ days old/),

  'the card says who somebody was and by what, also after the worker has ended': async (browser, urlOf) => {
    await popupTextOn(browser, urlOf('2011-02-11'));
    await browser.killWorker();
    const card = await cardOf(browser, QUOTED);
    const release = known.pack('2013.1.0', '15 January 2013');
    for (const words of [OFFICE, known.now, known.body, known.why, known.references, release]) {
      expect(card).toContain(words);
    }
  },

  '«this is not them» holds on card and rows, after the worker has ended too, and can be undone': async (
    browser,
    urlOf,
  ) => {
    const url = urlOf('2011-02-11');
    await browser.goto(url);
    const first = await opened(browser);
    expect(first.text).toContain(OFFICE);
    await first.popup.click('.speaker details.known > summary');
    await first.popup.click('.speaker details.known > button');
    expect(await first.popup.waitFor(said.corrections.gloss)).not.toContain(OFFICE);
    await first.popup.close();
    expect(await cardOf(browser, QUOTED)).not.toContain(OFFICE);

    await browser.killWorker();
    await browser.goto(url);
    const again = await opened(browser);
    expect(again.text).toContain(said.corrections.gloss);
    expect(again.text).not.toContain(OFFICE);
    await again.popup.click('.corrections li button');
    await again.popup.waitFor(OFFICE);
    await again.popup.close();
    expect(await cardOf(browser, QUOTED)).toContain(OFFICE);
  },

  '«not said by them» takes the speaker away, «not a figure» the mark and the count': async (
    browser,
    urlOf,
  ) => {
    await browser.goto(urlOf('2011-02-11'));
    const { popup } = await opened(browser);
    expect(await figures(browser)).toEqual(['some 40']);
    await popup.click('#tab-figures');
    await popup.click('.figures .mend > summary');
    await popup.click('.figures .mend > button');
    await popup.waitFor(said.noFigures);
    expect(await figures(browser)).toEqual([]);
    await popup.click('#tab-quotes');
    await popup.click('.quotes .mend > summary');
    await popup.click('.quotes .mend > button');
    await popup.waitFor(said.unresolved.name);
    await closeAtQuotes(popup);
    expect(await cardOf(browser, QUOTED)).toContain(labels.notResolved);
  },
};

for (const [name, run] of Object.entries(TESTS)) {
  test(name, async ({ engine, server }, info) => {
    const executablePath = findBrowser(engine);
    info.skip(executablePath === null, ADVICE[engine]);
    await withInventedPack(engine, executablePath as string, async (browser) => {
      await run(browser, (day) => server.put(`/orvania/${day}`, html(orvania(day))));
      expect(await browser.problems()).toEqual([]);
    });
  });
}

test('half a pack is named, and what is sound still counts', async ({ engine, server }, info) => {
  const executablePath = findBrowser(engine);
  info.skip(executablePath === null, ADVICE[engine]);
  const spoil = (extensionDir: string): void => {
    const file = join(extensionDir, 'pack/media.jsonl');
    writeFileSync(file, readFileSync(file, 'utf8').slice(0, -20));
  };
  await withInventedPack(
    engine,
    executablePath as string,
    async (browser) => {
      const text = await popupTextOn(browser, server.put('/half', html(orvania('2011-02-11'))));
      expect(text).toContain('“media” was refused');
      expect(text).toContain(OFFICE);
      expect(await browser.problems()).toEqual([]);
    },
    spoil,
  );
});
