import * as v from 'valibot';
import { INDEXES_IN, type Indexes } from './indexes';
import { type Contents, digestOf, FORMAT, type Refusal, type Release } from './pack-file';
import { complaint } from './schema/complaint';
import { date } from './schema/date';
import { row, text } from './schema/row';
import { FILES, type FileName, type Rows, TABLES, type TableName } from './schema/tables';

/** Thrown inside; comes out as a `Refusal`. */
class Unsound extends Error {
  constructor(
    readonly row: string | null,
    reason: string,
  ) {
    super(reason);
  }
}

const head = row({ format: v.number(), file: text, version: text, date, digest: text });
const phrase = v.strictTuple([text, v.picklist([0, 1]), v.array(text)]);
const name = v.strictTuple([text, v.array(text)]);
const indexHead = (names: readonly (keyof Indexes)[]) =>
  row(Object.fromEntries(names.map((each) => [each, v.array(v.union([name, phrase]))])));
const tableHead = row({ table: text, rows: v.pipe(v.number(), v.integer(), v.minValue(0)) });

function parsed<Schema extends v.GenericSchema>(
  schema: Schema,
  line: string,
  where: string,
): v.InferOutput<Schema> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new Unsound(where, 'is no JSON');
  }
  const { success, output, issues } = v.safeParse(schema, value, { abortEarly: true });
  if (success) return output;
  const named = (value as { id?: unknown } | null)?.id;
  throw new Unsound(
    typeof named === 'string' ? `${where} (${named.slice(0, 100)})` : where,
    complaint(issues),
  );
}

/** Rows of a table from its lines. @throws {Unsound} naming the first row that is unsound */
function rowsOf(table: TableName, lines: readonly string[], ids: Set<string>): unknown[] {
  const schema: v.GenericSchema<unknown, { readonly id: string }> = TABLES[table];
  return lines.map((line, index) => {
    const where = `${table} ${index + 1}`;
    const read = parsed(schema, line, where);
    const key = `${table} ${read.id}`;
    if (ids.has(key)) throw new Unsound(`${where} (${read.id})`, 'has an id that stood before');
    ids.add(key);
    return read;
  });
}

/** How the lines behind the head are read: `trusting` takes rows as they are, the other way checks each. */
interface Reading {
  readonly head: (line: string, where: string) => { readonly table: string; readonly rows: number };
  readonly rows: (table: TableName, lines: readonly string[]) => unknown[];
  readonly indexes: (line: string) => unknown;
}

const trusting: Reading = {
  head: (line) => JSON.parse(line),
  rows: (_, lines) => JSON.parse(`[${lines.join()}]`),
  indexes: (line) => JSON.parse(line),
};

function checking(file: FileName): Reading {
  const ids = new Set<string>();
  return {
    head: (line, where) => parsed(tableHead, line, where),
    rows: (table, lines) => rowsOf(table, lines, ids),
    indexes: (line) => parsed(indexHead(INDEXES_IN[file]), line, 'indexes'),
  };
}

function contentsOf(file: FileName, lines: readonly string[], reading: Reading): Contents {
  const tables: Partial<Record<TableName, unknown[]>> = {};
  let at = 0;
  for (const table of FILES[file]) {
    if (at >= lines.length) throw new Unsound(null, `is cut off before ${table}`);
    const { table: named, rows } = reading.head(lines[at] as string, `head of ${table}`);
    if (named !== table) throw new Unsound(null, `has ${named} where ${table} belongs`);
    const body = lines.slice(at + 1, at + 1 + rows);
    if (body.length < rows)
      throw new Unsound(null, `is cut off in ${table}, row ${body.length + 1} of ${rows}`);
    tables[table] = reading.rows(table, body);
    at += 1 + rows;
  }
  if (at >= lines.length) throw new Unsound(null, 'is cut off before its indexes');
  const indexes = reading.indexes(lines[at] as string) as Partial<Indexes>;
  if (at + 1 < lines.length) throw new Unsound(`line ${at + 3}`, 'stands behind the end');
  return { tables: tables as Partial<Rows>, indexes };
}

/**
 * What a compiled file holds, or why it is refused. Never rejects. Its rows were checked one by one when it was compiled;
 * here the digest says whether they are still those, and only where it does not is each row checked again, to name the
 * one that is amiss. So a starting worker spends no time on what cannot have changed.
 */
export async function readPackFile(
  file: FileName,
  content: string,
): Promise<(Contents & { readonly release: Release }) | Refusal> {
  try {
    const end = content.indexOf('\n');
    const {
      format,
      file: named,
      version,
      date: day,
      digest,
    } = parsed(head, content.slice(0, Math.max(end, 0)), 'head');
    if (format !== FORMAT) throw new Unsound(null, `is of format ${format}, not ${FORMAT}`);
    if (named !== file) throw new Unsound(null, `is the file ${named}`);
    const rest = content.slice(end + 1);
    const lines = rest.split('\n').slice(0, -1);
    if ((await digestOf(rest)) !== digest) {
      contentsOf(file, lines, checking(file));
      throw new Unsound(null, 'is not as it was compiled');
    }
    return { release: { version, date: day }, ...contentsOf(file, lines, trusting) };
  } catch (error) {
    if (error instanceof Unsound) return { file, row: error.row, reason: error.message };
    throw error;
  }
}
