import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import type { Release } from '../../lib/pack/pack-file';
import { complaint } from '../../lib/pack/schema/complaint';
import { date } from '../../lib/pack/schema/date';
import { row, text } from '../../lib/pack/schema/row';
import { type Rows, TABLES, type TableName } from '../../lib/pack/schema/tables';

/** What is amiss with the sources, each a sentence that names file, row and reason. */
export type Complaints = readonly string[];

export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** How many rows of a kind were looked at and left out, and why. */
const leftOut = row({
  id: text,
  table: text,
  reason: text,
  rows: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type LeftOut = v.InferOutput<typeof leftOut>;

interface Read<Row> {
  readonly rows: readonly Row[];
  readonly complaints: Complaints;
}

/** The rows of a source text: a JSON object a line, in order of their ids. */
export function readRows<Row extends { readonly id: string }>(
  file: string,
  content: string,
  schema: v.GenericSchema<unknown, Row>,
): Read<Row> {
  const rows: Row[] = [];
  const complaints: string[] = [];
  let before = '';
  for (const [index, line] of content.split('\n').entries()) {
    if (line === '') continue;
    const where = `${file}, row ${index + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch {
      complaints.push(`${where}: is no JSON`);
      continue;
    }
    const { success, output, issues } = v.safeParse(schema, value);
    if (!success) {
      complaints.push(`${where}: ${complaint(issues)}`);
      continue;
    }
    if (output.id <= before)
      complaints.push(`${where} (${output.id}): does not stand in the order of the ids`);
    before = output.id;
    rows.push(output);
  }
  return { rows, complaints };
}

export interface Sources {
  readonly release: Release;
  readonly rows: Rows;
  readonly leftOut: readonly LeftOut[];
  readonly complaints: Complaints;
}

/** Tables of which nothing is written by hand: their rows are fetched for a release, and the project holds none. */
const FETCHED_ONLY: readonly TableName[] = ['texts'];

/** A folder of sources that may hold no more than some of the tables, or not be there at all. */
function readTable<Row extends { readonly id: string }>(
  folder: string,
  name: string,
  schema: v.GenericSchema<unknown, Row>,
  needed: boolean,
): Read<Row> {
  const path = join(folder, name);
  if (!needed && !existsSync(path)) return { rows: [], complaints: [] };
  return readRows(needed ? name : `${basename(folder)}/${name}`, readFileSync(path, 'utf8'), schema);
}

/** Rows of two folders, in order of their ids. */
function together<Row extends { readonly id: string }>(table: string, a: Read<Row>, b: Read<Row>): Read<Row> {
  const ids = new Set(a.rows.map(({ id }) => id));
  const twice = b.rows
    .filter(({ id }) => ids.has(id))
    .map(({ id }) => `${table}, ${id}: stands in two folders`);
  return {
    rows: [...a.rows, ...b.rows].sort((one, other) => (one.id < other.id ? -1 : 1)),
    complaints: [...a.complaints, ...b.complaints, ...twice],
  };
}

/**
 * All that lies in the folder of the sources, with what was fetched into others beside it.
 * @throws where a file of the first is missing or the release is not said
 */
export function readSources(folder: string, ...fetched: readonly string[]): Sources {
  const read = <Row extends { readonly id: string }>(
    name: string,
    schema: v.GenericSchema<unknown, Row>,
    needed = true,
  ): Read<Row> =>
    fetched.reduce(
      (known, other) => together(name, known, readTable(other, name, schema, false)),
      readTable(folder, name, schema, needed),
    );
  const tables = TABLE_NAMES.map((table) => {
    const schema: v.GenericSchema<unknown, { readonly id: string }> = TABLES[table];
    return { table, ...read(`${table}.jsonl`, schema, !FETCHED_ONLY.includes(table)) };
  });
  const left = read('left-out.jsonl', leftOut);
  return {
    release: v.parse(
      row({ version: text, date }),
      JSON.parse(readFileSync(join(folder, 'release.json'), 'utf8')),
    ),
    rows: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])) as unknown as Rows,
    leftOut: left.rows,
    complaints: [...tables, left].flatMap(({ complaints }) => complaints),
  };
}

/** Writes tables in place of those that were fetched before; `left`: what did not enter, and why. */
export function writeFetched(folder: string, rows: Partial<Rows>, left: readonly LeftOut[]): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, list] of Object.entries({ ...rows, 'left-out': left })) {
    const lines = [...list].sort((a, b) => (a.id < b.id ? -1 : 1)).map((each) => `${JSON.stringify(each)}\n`);
    writeFileSync(join(folder, `${name}.jsonl`), lines.join(''));
  }
}
