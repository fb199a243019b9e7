import { browser } from '@wxt-dev/browser';

const key = (tabId: number): string => `filter:${tabId}`;

/** What the reader last searched for in this tab's popup; empty where nothing. Lives as long as the browser session. */
export async function filterOf(tabId: number): Promise<string> {
  const kept = (await browser.storage.session.get(key(tabId)))[key(tabId)];
  return typeof kept === 'string' ? kept : '';
}

/** Remembers the search of a tab; an empty one is forgotten. */
export const keepFilter = (tabId: number, filter: string): Promise<void> =>
  filter === ''
    ? browser.storage.session.remove(key(tabId))
    : browser.storage.session.set({ [key(tabId)]: filter });
