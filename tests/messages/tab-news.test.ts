import { describe, expect, it } from 'vitest';
import { followNews, type TabNews, tell } from '../../lib/messages/tab-news';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** A storage area that tells of its changes, as the browser's do. */
function area() {
  const listeners: ((changes: Changes) => void)[] = [];
  const change = (changes: Changes): void => {
    for (const heard of listeners) heard(changes);
  };
  return {
    change,
    onChanged: { addListener: (heard: (changes: Changes) => void) => void listeners.push(heard) },
    set: async (items: Record<string, unknown>): Promise<void> =>
      change(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]))),
  };
}

async function heardOf(tabId: number, by: (where: ReturnType<typeof area>) => Promise<void> | void) {
  const where = area();
  const heard: TabNews[] = [];
  followNews(where.onChanged, tabId, (news) => heard.push(news));
  await by(where);
  return heard;
}

const FORGED: readonly (readonly [string, unknown, TabNews | null])[] = [
  ['a phase that there is not', { phase: 'judging', stale: null }, { phase: null, stale: null }],
  ['a reading without a name', { phase: 'words', stale: 7 }, { phase: 'words', stale: null }],
  ['nothing in it', {}, { phase: null, stale: null }],
  ['a word', 'words', null],
  ['null', null, null],
];

describe('news of a tab', () => {
  it('says how far its reading is', async () =>
    expect(await heardOf(4, (where) => tell(where, 4, { phase: 'words' }))).toEqual([
      { phase: 'words', stale: null },
    ]));
  it('says which reading its page left behind', async () =>
    expect(await heardOf(4, (where) => tell(where, 4, { stale: 'r1' }))).toEqual([
      { phase: null, stale: 'r1' },
    ]));
  it('is not that of another tab', async () =>
    expect(await heardOf(4, (where) => tell(where, 44, { stale: 'r1' }))).toEqual([]));
  it('is nothing that is stored besides', async () =>
    expect(await heardOf(4, (where) => where.set({ 'reading:4': { phase: 'words' } }))).toEqual([]));
  it('is not that it was removed', async () =>
    expect(await heardOf(4, (where) => where.change({ 'news:4': {} }))).toEqual([]));
  it.each(FORGED)('with %s is taken for what it can be', async (_, newValue, news) =>
    expect(await heardOf(4, (where) => where.change({ 'news:4': { newValue } }))).toEqual(news ? [news] : []),
  );
});
