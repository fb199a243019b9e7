import { describe, expect, it } from 'vitest';
import type { Correction } from '../../lib/core/model/correction';
import {
  type Area,
  allCorrections,
  clearCorrections,
  correctionsAt,
  keepCorrection,
  keyOf,
} from '../../lib/corrections/kept';

const figure = (target: string): Correction => ({ kind: 'not-a-figure', target, person: null });
const them: Correction = { kind: 'not-them', target: 'e0', person: 'ada-brell' };

/** A storage area that holds what it is given. */
function area(held: Record<string, unknown> = {}): Area & { readonly held: Record<string, unknown> } {
  return {
    held,
    get: async (key) => {
      if (key === null) return { ...held };
      return Object.hasOwn(held, key) ? { [key]: held[key] } : {};
    },
    set: async (items) => void Object.assign(held, items),
    remove: async (keys) => {
      for (const key of [keys].flat()) delete held[key];
    },
  };
}

describe('what a reader put right', () => {
  it('is kept in the order in which it was', async () => {
    const kept = area();
    await keepCorrection(kept, 'k', figure('f1'), true);
    await keepCorrection(kept, 'k', them, true);
    expect(await correctionsAt(kept, 'k')).toEqual([figure('f1'), them]);
  });

  it('stands once, however often it is said', async () => {
    const kept = area();
    for (let times = 0; times < 3; times++) await keepCorrection(kept, 'k', them, true);
    expect(await correctionsAt(kept, 'k')).toEqual([them]);
  });

  it('can be taken back, and leaves nothing behind', async () => {
    const kept = area();
    await keepCorrection(kept, 'k', them, true);
    await keepCorrection(kept, 'k', figure('f1'), false);
    expect(await correctionsAt(kept, 'k')).toEqual([them]);
    await keepCorrection(kept, 'k', them, false);
    expect(kept.held).toEqual({});
  });

  it('is that of its own article', async () => {
    const kept = area();
    await keepCorrection(kept, 'k', them, true);
    expect(await correctionsAt(kept, 'l')).toEqual([]);
  });

  it('grows to two hundred, and lets the first go', async () => {
    const kept = area();
    for (let at = 0; at < 203; at++) await keepCorrection(kept, 'k', figure(`f${at}`), true);
    const all = await correctionsAt(kept, 'k');
    expect([all.length, all[0]?.target, all.at(-1)?.target]).toEqual([200, 'f3', 'f202']);
  });

  it.each([
    ['nothing', undefined],
    ['no list', 'them'],
    [
      'a list of other things',
      [null, 4, {}, { kind: 'erase', target: 'e0', person: null }, { kind: 'not-them' }],
    ],
  ])('is nothing where %s is kept', async (_, value) =>
    expect(await correctionsAt(area({ k: value }), 'k')).toEqual([]),
  );

  it('is nothing where the storage cannot be read', async () => {
    const broken = { ...area(), get: () => Promise.reject(new Error('disk')) };
    expect(await correctionsAt(broken, 'k')).toEqual([]);
  });
});

describe('what a reader put right in all articles', () => {
  const held = {
    'corrections:a': [them, figure('f1')],
    'corrections:b': [figure('f2')],
    'corrections:c': [],
    'corrections:d': 'damaged',
    settings: { badge: true },
  };

  it('is listed by article, and nothing else is', async () => {
    expect(await allCorrections(area({ ...held }))).toEqual([
      ['corrections:a', [them, figure('f1')]],
      ['corrections:b', [figure('f2')]],
    ]);
  });

  it('is nothing where the storage cannot be read', async () => {
    const broken = { ...area(), get: () => Promise.reject(new Error('disk')) };
    expect(await allCorrections(broken)).toEqual([]);
  });

  it('can be taken back at once, and nothing else goes', async () => {
    const kept = area({ ...held });
    await clearCorrections(kept);
    expect(kept.held).toEqual({ settings: { badge: true } });
  });
});

describe('the name under which corrections are kept', () => {
  it('is the same for the same article, and does not hold its address', async () => {
    const key = await keyOf('https://news.example/a');
    expect(await keyOf('https://news.example/a')).toBe(key);
    expect(await keyOf('https://news.example/b')).not.toBe(key);
    expect(key).toMatch(/^corrections:[0-9a-f]{64}$/);
  });
});
