import { OPTIONS_EN } from '../../components/en/options';
import { page } from '../hostile/story';
import type { BrowserUnderTest } from '../support/browser-under-test';
import { chooseAndClose } from '../support/choose-and-close';
import { expect, test } from '../support/extension-test';
import { saying } from '../support/saying';
import { html } from '../support/server';
import { settled } from '../support/settled';

const { badge } = OPTIONS_EN.reading;

/** Throws the switch on the page of options, then reads the page anew; gives what the icon and the popup say of it. */
async function badgeAfter(
  subject: BrowserUnderTest,
  words: string,
): Promise<{ badge: string; text: string }> {
  const options = await subject.openOwn('options.html');
  await options.waitFor(badge.name);
  await chooseAndClose(options, async () => options.click(await saying(options, badge.name + badge.note)));
  await subject.evaluate(
    `void (document.querySelector('article p').firstChild.data = ${JSON.stringify(words)})`,
  );
  return badgeNow(subject);
}

async function badgeNow(subject: BrowserUnderTest): Promise<{ badge: string; text: string }> {
  const popup = await subject.clickIcon();
  const { text } = await settled(popup);
  const shown = await subject.badge();
  await popup.close();
  return { badge: shown, text };
}

test('the icon counts quotations where its reader wants it to, and says nothing where not', async ({
  subject,
  server,
}) => {
  await subject.goto(server.put('/story', html(page())));
  expect((await badgeNow(subject)).badge).toBe('');
  const on = await badgeAfter(subject, 'The first word.');
  expect(on.badge).toMatch(/^\d+$/);
  expect(on.text).toContain(`${on.badge} quotations`);
  expect((await badgeAfter(subject, 'The second word.')).badge).toBe('');
});
