import { cardsOn } from '../../scripts/pages/cards';
import { coversLine, LAYOUT, type Line, lineAt, REACHES_EDGE } from '../../scripts/pages/in-page';
import { hasPages, savedPages } from '../../scripts/pages/saved';
import { page as story } from '../hostile/story';
import { expect, test } from '../support/extension-test';
import { html } from '../support/server';
import { settled } from '../support/settled';

/*
 * Highlights and cards on saved pages of real publishers; `npm run pages:cards` does the same on all of them. They are not
 * part of the project: where they are not, nothing is claimed.
 */

/** Five of them, of five publishers. */
const HANDFUL = [
  'trafilatura.timesofisrael',
  'newspaper.reuters.com2',
  'goose3.test_foxNews',
  'fundus.uk_EuronewsEN',
  'trafilatura.bostonherald',
];

for (const name of HANDFUL) {
  test(`cards stand beside their words on «${name}», and the page stays as it was`, async ({
    subject,
    server,
  }) => {
    test.skip(!hasPages(), 'the pages are not here');
    const [saved] = savedPages(name);
    if (!saved) throw new Error(`no saved page is called ${name}`);
    const seen = await cardsOn(subject, server, saved);
    expect(seen.faults).toEqual([]);
    expect(seen.left).toBeNull();
    expect(seen.cards).toBeGreaterThan(0);
  });
}

/** Puts something where the page sees the card's host, as the page can. */
const over = (style: string): string => `void (() => {
  const card = document.createElement('div');
  card.popover = 'manual';
  card.style.cssText = 'margin: 0; border: 0; padding: 0; ${style}';
  document.documentElement.append(card);
  card.showPopover();
})()`;

test('the look at a page bites: a card over the words, one out of the window, a moved element', async ({
  subject,
  server,
}) => {
  await subject.goto(server.put('/bites', html(story())));
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  const line = await subject.evaluate<Line>(lineAt(0.5));
  const seen = async () => [
    await subject.evaluate<boolean>(coversLine(line)),
    await subject.evaluate<boolean>(REACHES_EDGE),
  ];
  expect(await seen()).toEqual([false, false]);
  const layout = await subject.evaluate<string>(LAYOUT);

  await subject.evaluate(
    over(`inset: ${line.y - 4}px auto auto ${line.left + 30}px; width: 200px; height: 9px`),
  );
  expect(await seen()).toEqual([true, false]);
  expect(await subject.evaluate(LAYOUT)).toBe(layout);

  await subject.evaluate(over('inset: auto auto -20px 100px; width: 300px; height: 100px'));
  expect(await seen()).toEqual([true, true]);

  await subject.evaluate(`void (document.querySelector('p').style.paddingTop = '1px')`);
  expect(await subject.evaluate(LAYOUT)).not.toBe(layout);
});

test('words under something of the page’s own are left alone', async ({ subject, server }) => {
  await subject.goto(server.put('/covered', html(story())));
  const popup = await subject.clickIcon();
  await settled(popup);
  await popup.close();
  expect(await subject.evaluate(lineAt(0.5))).not.toBeNull();
  await subject.evaluate(
    `void document.body.append(Object.assign(document.createElement('div'), { style: 'position: fixed; inset: 0' }))`,
  );
  expect(await subject.evaluate(lineAt(0.5))).toBeNull();
});
