import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** All that lies in the folder of the sources. @throws where a file is missing or the release is not said */
export function readSources(folder: string): Sources {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const tables = TABLE_NAMES.map((table) => {
    const schema: v.GenericSchema<unknown, { readonly id: string }> = TABLES[table];
    return { table, ...readRows(`${table}.jsonl`, read(`${table}.jsonl`), schema) };
  });
  const left = readRows('left-out.jsonl', read('left-out.jsonl'), leftOut);
  return {
    release: v.parse(row({ version: text, date }), JSON.parse(read('release.json'))),
    rows: Object.fromEntries(tables.map(({ table, rows }) => [table, rows])) as unknown as Rows,
    leftOut: left.rows,
    complaints: [...tables, left].flatMap(({ complaints }) => complaints),
  };
}
