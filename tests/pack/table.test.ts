import { describe, expect, it } from 'vitest';
import { writePackFile } from '../../lib/pack/pack-file';
import { grouped, joined, tableFrom, tableOf } from '../../lib/pack/table';
import { SMALL } from '../support/small-pack';

interface Row {
  readonly id: string;
  readonly of: string;
}

const ROWS: readonly Row[] = [
  { id: 'ada', of: 'weir' },
  { id: 'ben', of: 'mill' },
  { id: 'cleo', of: 'weir' },
];
const lines = ROWS.map((row) => JSON.stringify(row));

const TABLES = [
  ['of rows', tableOf(ROWS)],
  ['of compiled lines', tableFrom<Row>(lines)],
  ['of two tables that share a row', joined([tableFrom<Row>(lines.slice(0, 2)), tableOf(ROWS.slice(1))])],
] as const;

describe.each(TABLES)('a table %s', (_, table) => {
  it.each(ROWS)('finds $id', (row) => expect(table.get(row.id)).toEqual(row));

  it.each(['', 'dan', 'ad', 'constructor', '__proto__'])('finds nothing called %j', (id) =>
    expect(table.get(id)).toBeUndefined(),
  );

  it('holds each row once, in their order', () => {
    expect(table.all()).toEqual(ROWS);
    expect(table.size).toBe(3);
  });

  it('gives the same row whichever way it is asked', () => {
    const ben = table.get('ben');
    expect(table.all()[1]).toBe(ben);
    expect(table.get('ben')).toBe(ben);
  });
});

describe('compiled lines', () => {
  it('are read one by one, when a row is asked for', () => {
    const table = tableFrom<Row>([lines[0] as string, '{"id":"ben",']);
    expect(table.get('ada')).toEqual(ROWS[0]);
    expect(() => table.get('ben')).toThrow(SyntaxError);
  });

  it.each(['a"b', 'a\\b', 'a\nb', '\ud800'])(
    'are not written for the id %j, which JSON has to escape',
    (id) =>
      expect(
        writePackFile('bodies', { version: '1', date: '2032-01-01' }, { bodiesNamed: [{ id, ids: [] }] }),
      ).rejects.toThrow('cannot be written'),
  );

  it('have their id first, wherever the row has it', async () => {
    const [place] = SMALL.places;
    const { id = '', ...rest } = place ?? {};
    const last = { ...rest, id } as (typeof SMALL.places)[number];
    const file = await writePackFile('people', { version: '1', date: '2032-01-01' }, { places: [last] });
    expect(file).toContain(`\n{"id":"${id}",`);
  });
});

describe('rows by what they share', () => {
  it('are gathered in their order', () => {
    const by = grouped(tableOf(ROWS), ({ of }) => [of]);
    expect(by.get('weir')?.map(({ id }) => id)).toEqual(['ada', 'cleo']);
    expect(by.get('ford')).toBeUndefined();
  });
});
