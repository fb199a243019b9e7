import { browser } from '@wxt-dev/browser';
import { POPUP_TABS, type PopupTab } from '../../components/popup-props';

/** Where a reader was in the popup of a tab. */
export interface TabPlace {
  readonly tab: PopupTab;
  /** What was searched for; empty where nothing. */
  readonly filter: string;
  /** How far down the popup of which reading was scrolled, in CSS pixels. */
  readonly scrolled: { readonly readingId: string; readonly top: number } | null;
}

const START: TabPlace = { tab: 'quotes', filter: '', scrolled: null };

const key = (tabId: number): string => `place:${tabId}`;

/** A place out of what was kept; whatever is missing or of another kind is as at the first opening. */
export function placeIn(kept: unknown): TabPlace {
  const { tab, filter, scrolled } = (typeof kept === 'object' && kept !== null ? kept : {}) as Record<
    string,
    unknown
  >;
  const { readingId, top } = (typeof scrolled === 'object' && scrolled !== null ? scrolled : {}) as Record<
    string,
    unknown
  >;
  return {
    tab: POPUP_TABS.find((one) => one === tab) ?? START.tab,
    filter: typeof filter === 'string' ? filter : START.filter,
    scrolled: typeof readingId === 'string' && typeof top === 'number' ? { readingId, top } : null,
  };
}

/** Where the reader last was in this tab's popup. It is kept as long as the browser session lives. Never rejects. */
export const placeOf = (tabId: number): Promise<TabPlace> =>
  browser.storage.session.get(key(tabId)).then(
    (items) => placeIn(items[key(tabId)]),
    () => START,
  );

/** Remembers the place of a tab. */
export const keepPlace = (tabId: number, place: TabPlace): Promise<void> =>
  browser.storage.session.set({ [key(tabId)]: place });
