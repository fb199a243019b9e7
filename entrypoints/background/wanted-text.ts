import { browser } from 'wxt/browser';
import type { PrimaryText } from '../../lib/core/model/fidelity';

/*
 * A report that waits for a text from another tab: a page without the `tabs` permission cannot list tabs, so the reader
 * goes there and offers the page. Both keys live as long as the browser session, and hold one report and one text.
 */

const WANTED = 'text-wanted';
const GIVEN = 'text-given';

interface Given {
  readonly readingId: string;
  readonly text: PrimaryText;
}

/** The reading for which a report waits for a text; null: none does. */
export async function wantedFor(): Promise<string | null> {
  const kept = (await browser.storage.session.get(WANTED))[WANTED];
  return typeof kept === 'string' ? kept : null;
}

/** A report begins to wait for a text, or (`on` false) stops waiting. Another that waited before waits no more. */
export async function wantText(readingId: string, on: boolean): Promise<void> {
  if (on) await browser.storage.session.set({ [WANTED]: readingId });
  else if ((await wantedFor()) === readingId) await browser.storage.session.remove(WANTED);
}

/** Gives a text to the report that waits. False: none does, or the text is too large to be kept. */
export async function giveText(text: PrimaryText): Promise<boolean> {
  const readingId = await wantedFor();
  if (readingId === null) return false;
  const kept = await browser.storage.session.set({ [GIVEN]: { readingId, text } satisfies Given }).then(
    () => true,
    () => false,
  );
  if (kept) await browser.storage.session.remove(WANTED);
  return kept;
}

/** The text that was given for a reading, once. */
export async function takeText(readingId: string): Promise<PrimaryText | null> {
  const given = (await browser.storage.session.get(GIVEN))[GIVEN] as Given | undefined;
  if (given?.readingId !== readingId) return null;
  await browser.storage.session.remove(GIVEN);
  return given.text;
}
