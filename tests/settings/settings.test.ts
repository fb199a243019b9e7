import { describe, expect, it } from 'vitest';
import { type Area, changeSettings, DEFAULTS, readSettings } from '../../lib/settings/settings';

const holding = (items: Record<string, unknown>): Area => ({
  get: async (key) => (key in items ? { [key]: items[key] } : {}),
  set: async (more) => void Object.assign(items, more),
});

const broken: readonly (readonly [string, unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'yes'],
  ['a value of another type', { hintsSeen: 'yes' }],
  ['a list', [true]],
];

describe('settings', () => {
  it.each(broken)('are as at the first start where storage holds %s', async (_, kept) => {
    expect(await readSettings(holding({ settings: kept }))).toEqual(DEFAULTS);
  });

  it('are as at the first start where storage cannot be read', async () => {
    const area: Area = { get: () => Promise.reject(new Error('disk')), set: async () => {} };
    expect(await readSettings(area)).toEqual(DEFAULTS);
  });

  it('keep what was chosen', async () => {
    const area = holding({});
    await changeSettings(area, { hintsSeen: true });
    expect(await readSettings(area)).toEqual({ hintsSeen: true });
    await changeSettings(area, {});
    expect(await readSettings(area)).toEqual({ hintsSeen: true });
  });
});
