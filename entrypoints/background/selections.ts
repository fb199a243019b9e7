import { browser } from 'wxt/browser';
import type { SelectionReading } from '../../lib/core/model/selection';

const KEY = 'selections';

/** Readings of selections kept at once, the newest first; one is some 100 KB of the 10 MB of `storage.session`. */
const KEPT = 4;

type Kept = readonly (readonly [id: string, reading: SelectionReading])[];

/** Readings under way, and those that the storage did not take, as long as this worker lives. */
const made = new Map<string, Promise<SelectionReading>>();

const kept = async (): Promise<Kept> =>
  ((await browser.storage.session.get(KEY))[KEY] as Kept | undefined) ?? [];

/** Keeps what will come of a reading under an id, until the browser closes or enough others were kept. */
export async function keepSelection(id: string, reading: Promise<SelectionReading>): Promise<void> {
  made.set(id, reading);
  try {
    const newest: Kept = [[id, await reading], ...(await kept())];
    await browser.storage.session.set({ [KEY]: newest.slice(0, KEPT) });
    made.delete(id);
  } catch {
    // It failed, which whoever asks is told, or the storage is full, and then it is kept here.
  }
}

/** The reading of an id, as soon as it is made; null: none is kept. Rejects where it failed. */
export async function selectionOf(id: string): Promise<SelectionReading | null> {
  const underWay = made.get(id);
  return underWay ?? (await kept()).find(([each]) => each === id)?.[1] ?? null;
}
