import { describe, expect, it } from 'vitest';
import {
  type Area,
  changeSettings,
  DEFAULTS,
  followSettings,
  readSettings,
  type Settings,
} from '../../lib/settings/settings';

const holding = (items: Record<string, unknown>): Area => ({
  get: async (key) => (key in items ? { [key]: items[key] } : {}),
  set: async (more) => void Object.assign(items, more),
});

const CHOSEN: Settings = {
  language: 'he',
  appearance: 'dark',
  highlights: false,
  kinds: ['direct', 'figure'],
  badge: true,
  hintsSeen: true,
};

/** What cannot be a setting: the kept value, by what it is. */
const BROKEN: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'yes'],
  ['a list', [true]],
  ['values of another type', { hintsSeen: 'yes', badge: 1, highlights: null, language: 7, kinds: 'all' }],
  ['an appearance that nobody knows', { appearance: 'sepia' }],
  ['what is no tag of a language', { language: '../he' }],
  ['a tag without end', { language: 'x'.repeat(1000) }],
  ['names that every object has', { appearance: 'constructor', language: '__proto__' }],
];

/** One field that was kept, and what it is read as. */
const FIELDS: readonly (readonly [string, Partial<Record<keyof Settings, unknown>>, Partial<Settings>])[] = [
  ['kinds in the order of the list', { kinds: ['figure', 'direct'] }, { kinds: ['direct', 'figure'] }],
  ['a kind once, and none that is unknown', { kinds: ['mixed', 'mixed', 7] }, { kinds: ['mixed'] }],
  ['no kind at all', { kinds: [] }, { kinds: [] }],
  ['a language that has no catalogue, which others answer', { language: 'sr-Latn' }, { language: 'sr-Latn' }],
  ['what is known beside what is not', { badge: true, appearance: 'sepia' }, { badge: true }],
];

describe('settings', () => {
  it.each(BROKEN)('are as at the first start where storage holds %s', async (_, kept) => {
    expect(await readSettings(holding({ settings: kept }))).toEqual(DEFAULTS);
  });

  it.each(FIELDS)('take %s', async (_, kept, read) => {
    expect(await readSettings(holding({ settings: kept }))).toEqual({ ...DEFAULTS, ...read });
  });

  it('are as at the first start where storage cannot be read', async () => {
    const area: Area = { get: () => Promise.reject(new Error('disk')), set: async () => {} };
    expect(await readSettings(area)).toEqual(DEFAULTS);
  });

  it('keep what was chosen', async () => {
    const area = holding({});
    await changeSettings(area, CHOSEN);
    expect(await readSettings(area)).toEqual(CHOSEN);
    await changeSettings(area, {});
    expect(await readSettings(area)).toEqual(CHOSEN);
  });

  it('keep both of two changes that are made at once', async () => {
    const area = holding({});
    await Promise.all([changeSettings(area, { badge: true }), changeSettings(area, { language: 'he' })]);
    expect(await readSettings(area)).toEqual({ ...DEFAULTS, badge: true, language: 'he' });
  });

  it('can be changed again after a change that could not be written', async () => {
    const full: Area = { ...holding({}), set: () => Promise.reject(new Error('disk')) };
    await expect(changeSettings(full, { badge: true })).rejects.toThrow('disk');
    const area = holding({});
    await changeSettings(area, { badge: true });
    expect((await readSettings(area)).badge).toBe(true);
  });
});

describe('following the settings', () => {
  type Heard = Parameters<Parameters<typeof followSettings>[0]['addListener']>[0];
  const listening = new Set<Heard>();
  const changes = {
    addListener: (heard: Heard) => void listening.add(heard),
    removeListener: (heard: Heard) => void listening.delete(heard),
  };
  const tell: Heard = (changed) => {
    for (const heard of listening) heard(changed);
  };

  it('tells of a change, and of nothing else', () => {
    const heard: (readonly [Settings, Settings])[] = [];
    const stop = followSettings(changes, (...both) => heard.push(both));
    tell({ settings: { newValue: CHOSEN } });
    tell({ 'corrections:1': { newValue: [] } });
    tell({ settings: { oldValue: CHOSEN } });
    stop();
    tell({ settings: { newValue: CHOSEN } });
    expect(heard).toEqual([
      [CHOSEN, DEFAULTS],
      [DEFAULTS, CHOSEN],
    ]);
  });
});
