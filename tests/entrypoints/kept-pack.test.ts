import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptPack } from '../../entrypoints/background/kept-pack';
import type { FileName } from '../../lib/pack/schema/tables';

const shipped = (file: FileName): string => readFileSync(`assets/pack/release/${file}.jsonl`, 'utf8');

/** A loader that counts how often it was asked, and gives one file as `spoilt` makes it. */
function loader(file: FileName | null = null, spoilt: (text: string) => string = String) {
  const asked: FileName[] = [];
  const load = async (name: FileName): Promise<string> => {
    asked.push(name);
    return name === file ? spoilt(shipped(name)) : shipped(name);
  };
  return { asked, load };
}

describe('the context pack in the worker', () => {
  it('is loaded once for all who ask, at the same time or later', async () => {
    const { asked, load } = loader();
    const pack = keptPack(load);
    const [one, two] = await Promise.all([pack(), pack()]);
    expect(one.refused).toEqual([]);
    expect(two).toBe(one);
    expect(await pack()).toBe(one);
    expect(asked.toSorted()).toEqual(['bodies', 'figures', 'media', 'people', 'texts']);
  });

  it('is not asked for before somebody wants it', () => {
    const { asked, load } = loader();
    keptPack(load);
    expect(asked).toEqual([]);
  });

  it('goes on with what is sound where a file is missing, and names that file', async () => {
    const { load } = loader();
    const pack = keptPack((file) => (file === 'media' ? Promise.reject(new Error('gone')) : load(file)));
    const { pack: loaded, refused } = await pack();
    expect(refused).toEqual([{ file: 'media', row: null, reason: 'is missing' }]);
    expect(loaded.people.size).toBeGreaterThan(100);
    expect(loaded.rows.outlets).toEqual([]);
  });

  it('goes on with what is sound where a file is cut off, and says where', async () => {
    const { load } = loader('people', (text) => text.slice(0, text.length / 2));
    const { pack, refused } = await keptPack(load)();
    expect(refused.map(({ file }) => file)).toEqual(['people']);
    expect(refused[0]?.reason).toMatch(/cut off|no JSON/);
    expect([pack.people.size, pack.bodies.size > 100]).toEqual([0, true]);
  });
});
