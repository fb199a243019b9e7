import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexesOf } from '../../lib/pack/indexes';
import { loadPack } from '../../lib/pack/load';
import { digestOf, FORMAT, writePackFile } from '../../lib/pack/pack-file';
import { readPackFile } from '../../lib/pack/read-pack-file';
import type { FileName } from '../../lib/pack/schema/tables';
import { compile } from '../../scripts/pack/compile';
import { SMALL } from '../support/small-pack';

const RELEASE = { version: '2032.1.0', date: '2032-07-01' };
const files = await compile(RELEASE, SMALL);

/** The people's file with some of its lines changed by hand, its digest left as it was. */
const edited = (change: (line: string) => string): string => files.people.split('\n').map(change).join('\n');

const ada = (more: string): string =>
  edited((line) => (line.startsWith('{"id":"ada-brell",') ? line.replace('{', `{${more},`) : line));

const BAD: readonly (readonly [string, string, string])[] = [
  ['empty', '', 'head is no JSON'],
  ['cut off in the head', files.people.slice(0, 40), 'is no JSON'],
  ['cut off in a row', files.people.slice(0, files.people.indexOf('Jon Marsh')), 'is cut off in people, row'],
  [
    'cut off between tables',
    files.people.slice(0, files.people.indexOf('{"table":"terms"')),
    'is cut off before terms',
  ],
  ['cut off before its end', files.people.slice(0, -20), 'is cut off in peopleWords, row'],
  [
    'cut off before its indexes',
    files.people.slice(0, files.people.indexOf('{"table":"named"')),
    'is cut off before named',
  ],
  [
    'of another format',
    files.people.replace(`"format":${FORMAT}`, `"format":${FORMAT + 1}`),
    `is of format ${FORMAT + 1}`,
  ],
  ['another file under its name', files.bodies, 'is the file bodies'],
  ['a page of an error', '<!doctype html>\n<title>404</title>\n', 'head is no JSON'],
  ['with an unknown field', ada('"rating":5'), 'people 1 (ada-brell)'],
  ['with __proto__', ada('"__proto__":{"shown":true}'), 'people 1 (ada-brell)'],
  ['with constructor', ada('"constructor":{}'), 'people 1 (ada-brell)'],
  ['with an empty name', edited((line) => line.replace('"Ira Venn"', '""')), 'people 4 (ira-venn)'],
  [
    'with a date that no calendar has',
    edited((line) => line.replaceAll('"2031-05-02"', '"2031-02-30"')),
    'is no date',
  ],
  [
    'with a term that ends before it begins',
    edited((line) => line.replace('"end":"2032-03-01"', '"end":"2029-03-01"')),
    'ends before it begins',
  ],
  [
    'with a row twice',
    edited((line) => line.replace('"id":"tam-okrel"', '"id":"ula-dorn"')),
    'has an id that stood before',
  ],
  [
    'with sound rows that were not compiled',
    edited((line) => line.replace('"Ira Venn"', '"Ina Venn"')),
    'is not as it was compiled',
  ],
];

describe('a file of the pack', () => {
  it('comes back as it was written', async () => {
    const read = await readPackFile('people', files.people);
    expect(read).toMatchObject({ release: RELEASE });
    if ('reason' in read) return;
    const { people, terms, named } = read.tables;
    expect(people?.all()).toEqual(SMALL.people);
    expect(terms?.all()).toEqual(SMALL.terms);
    expect(named?.all()).toEqual(indexesOf(SMALL).named);
  });

  it.each(BAD)('is refused when %s', async (_, content, reason) => {
    const refusal = await readPackFile('people', content);
    expect(refusal).toHaveProperty('reason');
    expect(refusal).toMatchObject({ file: 'people' });
    if ('reason' in refusal) expect(`${refusal.row} ${refusal.reason}`).toContain(reason);
  });

  it('leaves no trace of __proto__ on anything', async () => {
    await readPackFile('people', ada('"__proto__":{"shown":true}'));
    expect(({} as { shown?: boolean }).shown).toBeUndefined();
  });

  it('is refused wherever it is cut, and whatever letter is changed', async () => {
    const at = fc.nat(files.people.length - 2);
    await fc.assert(
      fc.asyncProperty(at, fc.constantFrom('', 'x', '"', '\n', '{'), async (place, put) => {
        const cut = await readPackFile('people', files.people.slice(0, place));
        const changed = `${files.people.slice(0, place)}${put}${files.people.slice(place + 1)}`;
        expect(cut).toHaveProperty('reason');
        if (changed !== files.people) {
          const read = await readPackFile('people', changed);
          // The release is the one thing that stands outside the digest: it is compared between files.
          if (!('reason' in read)) expect(read.release).not.toEqual(RELEASE);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a digest that anybody can work out', async () => {
    expect(await digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('loading', () => {
  const load = (change: Partial<Record<FileName, string | null>>) => loadPack({ ...files, ...change });

  it('refuses nothing that is sound', async () => {
    const { pack, refused } = await load({});
    expect(refused).toEqual([]);
    expect(pack.named.get('adela brell')?.map(({ id }) => id)).toEqual(['ada-brell']);
  });

  it('goes on without a file that is missing', async () => {
    const { pack, refused } = await load({ people: null });
    expect(refused).toEqual([{ file: 'people', row: null, reason: 'is missing' }]);
    expect(pack.people.size).toBe(0);
    expect(pack.bodies.size).toBe(SMALL.bodies.length);
    expect(pack.references.size).toBe(1);
  });

  it('goes on without a file of another release, and names it', async () => {
    const other = await writePackFile('figures', { ...RELEASE, version: '2031.9.0' }, SMALL);
    const { pack, refused } = await load({ figures: other });
    expect(refused).toEqual([{ file: 'figures', row: null, reason: 'is of release 2031.9.0, not 2032.1.0' }]);
    expect(pack.release).toEqual(RELEASE);
  });

  it('holds nothing where nothing is sound', async () => {
    const { pack, refused } = await load({
      people: '',
      bodies: '{',
      media: null,
      figures: 'x\n',
      texts: null,
    });
    expect(refused.map(({ file }) => file)).toEqual(['people', 'bodies', 'media', 'figures', 'texts']);
    expect(pack.release).toBeNull();
  });
});
