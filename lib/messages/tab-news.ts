import { PHASES, type Phase } from '../core/model/phase';

/** What the worker has to say of a tab without being asked. */
export interface TabNews {
  /** How far the reading under way is; null: none is. */
  readonly phase: Phase | null;
  /** The reading that no longer holds, because its page changed; null: none. */
  readonly stale: string | null;
}

/** The part of the browser's storage areas that is used here. */
interface Area {
  set(items: Record<string, unknown>): Promise<void>;
}

type Heard = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => void;

/** An area's event of changes. */
interface Changes {
  addListener(heard: Heard): void;
}

const keyOf = (tabId: number): string => `news:${tabId}`;

/**
 * Tells the extension's pages. It goes through the memory of the browser session, which no script in a page can write to,
 * while a message could come from anywhere.
 */
export const tell = (area: Area, tabId: number, news: Partial<TabNews>): Promise<void> =>
  area.set({ [keyOf(tabId)]: { phase: null, stale: null, ...news } });

/** Calls `heard` with what is told of a tab from now on. */
export function followNews(changes: Changes, tabId: number, heard: (news: TabNews) => void): void {
  changes.addListener((changed) => {
    const news = changed[keyOf(tabId)]?.newValue;
    if (typeof news !== 'object' || news === null) return;
    const { phase, stale } = news as Record<string, unknown>;
    heard({
      phase: PHASES.find((one) => one === phase) ?? null,
      stale: typeof stale === 'string' ? stale : null,
    });
  });
}
