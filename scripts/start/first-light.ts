import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserUnderTest } from '../../tests/support/browser-under-test';
import { FIRST_MARK, type Place } from '../../tests/support/marks';
import { settled } from '../../tests/support/settled';
import { until } from '../../tests/support/until';

/** What was seen: pictures in the order in which they were taken, and the popup's words where it found no article. */
export interface Seen {
  readonly pictures: readonly string[];
  readonly refusal: string | null;
}

/**
 * Does what a reader would do first, and takes pictures of it: clicks the icon, looks at the popup, at the marks in
 * the page, and rests the pointer on the first of them.
 */
export async function firstLight(browser: BrowserUnderTest, folder: string): Promise<Seen> {
  await mkdir(folder, { recursive: true });
  const pictures: string[] = [];
  const picture = async (name: string, take: (path: string) => Promise<void>): Promise<void> => {
    const path = join(folder, `${browser.name}-${name}.png`);
    await take(path);
    pictures.push(path);
  };
  const popup = await browser.clickIcon();
  const { text } = await settled(popup);
  await picture('popup', (path) => popup.screenshot(path));
  await popup.close();
  const place = await browser.evaluate<Place | null>(FIRST_MARK);
  await picture('highlights', (path) => browser.screenshot(path));
  if (!place) return { pictures, refusal: text };
  await browser.movePointer(place.x - 2, place.y);
  await browser.movePointer(place.x, place.y);
  await until('the card', () => browser.cardText());
  await picture('card', (path) => browser.screenshot(path));
  return { pictures, refusal: null };
}
