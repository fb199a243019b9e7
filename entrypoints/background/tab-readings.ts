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

interface Kept extends KeptReading {
  /** Grows with every reading kept; a clock may jump. */
  readonly order: number;
}

const PREFIX = 'reading:';
const key = (tabId: number): string => `${PREFIX}${tabId}`;

/** The one reading too large for the storage, while this worker lives; when it ends, the page is simply read again. */
let oversize: { readonly tabId: number; readonly reading: KeptReading } | null = null;

/** The reading kept for a tab, or null. It lives as long as the browser session; a worker that starts anew finds it again. */
export async function readingOf(tabId: number): Promise<KeptReading | null> {
  if (oversize?.tabId === tabId) return oversize.reading;
  const kept = (await browser.storage.session.get(key(tabId)))[key(tabId)] as Kept | undefined;
  if (!kept) return null;
  const { order: _, ...reading } = kept;
  return reading;
}

/** The tabs of which a reading is kept; those alone that show the reading of an id, where one is given. */
export async function tabsRead(readingId?: string): Promise<readonly number[]> {
  const shows = (reading: Reading): boolean => readingId === undefined || reading.readingId === readingId;
  const all = Object.entries(await browser.storage.session.get(null));
  const tabs = all.flatMap(([name, kept]) =>
    name.startsWith(PREFIX) && shows(kept as Kept) ? [Number(name.slice(PREFIX.length))] : [],
  );
  return oversize && shows(oversize.reading) ? [...new Set([...tabs, oversize.tabId])] : tabs;
}

/** Keeps the reading of a tab in place of an older one, and drops the oldest of all beyond the limit. Never rejects. */
export async function keepReading(tabId: number, reading: KeptReading): Promise<void> {
  if (oversize?.tabId === tabId) oversize = null;
  const all = (await browser.storage.session.get(null)) as Record<string, unknown>;
  const kept = Object.entries(all)
    .filter((entry): entry is [string, Kept] => entry[0].startsWith(PREFIX) && entry[0] !== key(tabId))
    .sort(([, a], [, b]) => a.order - b.order);
  const order = (kept.at(-1)?.[1].order ?? 0) + 1;
  const names = kept.map(([name]) => name);
  const write = async (dropped: readonly string[]): Promise<boolean> => {
    if (dropped.length > 0) await browser.storage.session.remove([...dropped]);
    return browser.storage.session.set({ [key(tabId)]: { ...reading, order } satisfies Kept }).then(
      () => true,
      () => false,
    );
  };
  if (await write(names.slice(0, Math.max(0, names.length + 1 - KEPT)))) return;
  // The quota is full: this page is the one that is being read, so the others go, and if need be the storage is passed by.
  if (await write(names)) return;
  await browser.storage.session.remove(key(tabId));
  oversize = { tabId, reading };
}

/** Forgets the reading of a tab if it is still the one of that id. */
export async function forgetReading(tabId: number, readingId: string): Promise<void> {
  if ((await readingOf(tabId))?.readingId !== readingId) return;
  oversize = oversize?.tabId === tabId ? null : oversize;
  await browser.storage.session.remove(key(tabId));
}
