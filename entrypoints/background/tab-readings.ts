import { browser } from 'wxt/browser';
import type { Reading } from '../../lib/messages/protocol';

/**
 * Readings kept at once. `storage.session` holds 10 MB in memory; a long article's dossier is some 300 KB.
 * The oldest goes first, and a reading that is gone is simply made again.
 */
const KEPT = 24;

/** A reading with the time at which it was made: ISO 8601, UTC. */
export interface KeptReading extends Reading {
  readonly readAt: string;
}

const PREFIX = 'reading:';
const key = (tabId: number): string => `${PREFIX}${tabId}`;

/** The one reading too large for the storage, while this worker lives; when it ends, the page is simply read again. */
let oversize: { readonly tabId: number; readonly reading: KeptReading } | null = null;

/** Under which name the tabs of which a reading is kept are listed, the oldest reading's first. */
const LIST = 'readings';

/** As text: an object is walked through by the browser value by value, again for every page of ours that is open. */
const textOf = (reading: KeptReading): string => JSON.stringify(reading);
const readingIn = (text: unknown): KeptReading | null =>
  typeof text === 'string' ? (JSON.parse(text) as KeptReading) : null;

/** The reading kept for a tab, or null. It lives as long as the browser session; a worker that starts anew finds it again. */
export async function readingOf(tabId: number): Promise<KeptReading | null> {
  if (oversize?.tabId === tabId) return oversize.reading;
  return readingIn((await browser.storage.session.get(key(tabId)))[key(tabId)]);
}

/** The tabs of which a reading is kept; those alone that show the reading of an id, where one is given. */
export async function tabsRead(readingId?: string): Promise<readonly number[]> {
  const kept = Object.entries(await browser.storage.session.get(null)).filter(([name]) =>
    name.startsWith(PREFIX),
  );
  const shows = (reading: Reading | null): boolean => reading?.readingId === readingId;
  // To find its id a reading is taken out of its text, which costs milliseconds with a long article.
  const asked = readingId === undefined ? kept : kept.filter(([, text]) => shows(readingIn(text)));
  const tabs = asked.map(([name]) => Number(name.slice(PREFIX.length)));
  const beside = oversize && (readingId === undefined || shows(oversize.reading)) ? [oversize.tabId] : [];
  return [...new Set([...tabs, ...beside])];
}

/** Places in the list are given one after the other: each writes anew what it read. */
let last: Promise<void> = Promise.resolve();

/**
 * Keeps the reading of a tab in place of an older one, and drops the oldest of all beyond the limit. It is on its way to
 * the browser before this returns, so that it is kept also where this worker is stopped now. Never rejects.
 */
export function keepReading(tabId: number, reading: KeptReading): Promise<void> {
  if (oversize?.tabId === tabId) oversize = null;
  const { session } = browser.storage;
  const write = (): Promise<boolean> =>
    session.set({ [key(tabId)]: textOf(reading) }).then(
      () => true,
      () => false,
    );
  const written = write();
  const settle = async (): Promise<void> => {
    const { [LIST]: list } = await session.get(LIST);
    const others = (Array.isArray(list) ? list : []).filter((one) => one !== tabId);
    const fits = await written;
    // Where the quota is full: this page is the one that is being read, so the others go, and if need be the storage is passed by.
    const dropped = fits ? others.slice(0, Math.max(0, others.length + 1 - KEPT)) : others;
    if (dropped.length > 0) await session.remove(dropped.map(key));
    if (!fits && !(await write())) {
      await session.remove(key(tabId));
      oversize = { tabId, reading };
    }
    await session.set({ [LIST]: [...others.slice(dropped.length), tabId] });
  };
  last = last.then(settle).catch(() => undefined);
  return last;
}

/** Forgets the reading of a tab if it is still the one of that id. */
export async function forgetReading(tabId: number, readingId: string): Promise<void> {
  if ((await readingOf(tabId))?.readingId !== readingId) return;
  oversize = oversize?.tabId === tabId ? null : oversize;
  await browser.storage.session.remove(key(tabId));
}
