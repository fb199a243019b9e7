import { STRINGS_EN } from '../../components/strings-en';
import { OWN_PAGES, REFUSED } from '../cases/refused-pages';
import { page } from '../hostile/story';
import { expect, test } from '../support/extension-test';
import { html } from '../support/server';
import { settled } from '../support/settled';

const { failures, nothing } = STRINGS_EN.popup;

for (const { name, reason, type, body, path } of REFUSED) {
  test(`${name}: «${failures[reason].title}», and what to do`, async ({ subject, server }) => {
    await subject.goto(server.put(path, { type, body }));
    const popup = await subject.clickIcon();
    const { text } = await settled(popup);
    expect(text).toContain(failures[reason].title);
    expect(text).toContain(failures[reason].todo);
    await popup.close();
  });
}

test('the browser’s own pages are none of the extension’s business, and it says so', async ({ subject }) => {
  for (const url of OWN_PAGES[subject.name]) {
    await subject.goto(url);
    const popup = await subject.clickIcon();
    const { text, refused } = await settled(popup);
    expect(refused, `${url}: ${text}`).toBe(true);
    await popup.close();
  }
});

test('an article without quotation and figure: it was read, and nothing was found', async ({
  subject,
  server,
}) => {
  const body = '<p>The ferry left the quay and crossed the water, as it had always done.</p>'.repeat(12);
  await subject.goto(server.put('/quiet', html(page({ body }))));
  const popup = await subject.clickIcon();
  expect((await settled(popup)).text).toContain(nothing.title);
  await popup.close();
});

test('after a refusal the next article in the same tab is read', async ({ subject, server }) => {
  await subject.goto(server.put('/front', html('<!doctype html><p>Nothing')));
  const refused = await subject.clickIcon();
  expect((await settled(refused)).refused).toBe(true);
  await refused.close();
  await subject.goto(server.put('/story', html(page())));
  const popup = await subject.clickIcon();
  expect((await settled(popup)).text).toContain('Runa Telleby');
  await popup.close();
});
