import { page } from '../hostile/story';
import type { Chromium } from '../support/chromium';
import { expect, test } from '../support/extension-test';
import { html } from '../support/server';
import { settled } from '../support/settled';

/** Reads the page with the badge switched on or off, and gives back what the icon says of the tab then. */
async function badgeAfter(chromium: Chromium, badge: boolean): Promise<{ badge: string; text: string }> {
  const setting = await chromium.clickIcon();
  await settled(setting);
  await setting.evaluate(`chrome.storage.local.set({ settings: { badge: ${badge} } })`);
  await setting.close();
  await chromium.evaluate(`(document.querySelector('article p').firstChild.data = 'Word by word ${badge}.')`);
  const popup = await chromium.clickIcon();
  const { text } = await settled(popup);
  const shown = await popup.evaluate<string>(`(async () => {
    const { tabs, action } = chrome;
    const [{ id }] = await tabs.query({ active: true, currentWindow: true });
    return action.getBadgeText({ tabId: id });
  })()`);
  await popup.close();
  return { badge: shown, text };
}

test('the icon counts quotations where its reader wants it to, and says nothing where not', async ({
  chromium,
  server,
}) => {
  await chromium.goto(server.put('/story', html(page())));
  const off = await badgeAfter(chromium, false);
  expect(off.badge).toBe('');
  const on = await badgeAfter(chromium, true);
  expect(on.text).toContain(`${on.badge} quotations`);
  expect((await badgeAfter(chromium, false)).badge).toBe('');
});
