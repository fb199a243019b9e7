import * as v from 'valibot';
import { type Compiled, heldIn, type Tables } from './indexes';
import { digestOf, FORMAT, type Refusal, type Release } from './pack-file';
import { PHRASE_KINDS } from './phrases';
import { complaint } from './schema/complaint';
import { date } from './schema/date';
import { row, text } from './schema/row';
import { type FileName, TABLES } from './schema/tables';
import { tableFrom } from './table';

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
const phrase = v.strictTuple([v.array(text), v.picklist([0, 1]), v.array(text)]);
const phrases = Object.fromEntries(PHRASE_KINDS.map((kind) => [kind, v.optional(v.array(phrase))]));
const indexed = v.union([row({ id: text, ids: v.array(text) }), row({ id: text, ...phrases })]);
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

/** Checks the rows of a table one by one. @throws {Unsound} naming the first that is unsound */
function check(table: keyof Compiled, lines: readonly string[], ids: Set<string>): void {
  const schema: v.GenericSchema<unknown, { readonly id: string }> =
    table in TABLES ? TABLES[table as keyof typeof TABLES] : indexed;
  lines.forEach((line, index) => {
    const where = `${table} ${index + 1}`;
    const { id } = parsed(schema, line, where);
    const key = `${table} ${id}`;
    if (ids.has(key)) throw new Unsound(`${where} (${id})`, 'has an id that stood before');
    ids.add(key);
  });
}

/** Cuts the lines behind the head into those of each table. @throws {Unsound} where lines are missing or too many */
function cut(file: FileName, lines: readonly string[]): ReadonlyMap<keyof Compiled, readonly string[]> {
  const tables = new Map<keyof Compiled, readonly string[]>();
  let at = 0;
  for (const table of heldIn(file)) {
    if (at >= lines.length) throw new Unsound(null, `is cut off before ${table}`);
    const { table: named, rows } = parsed(tableHead, lines[at] as string, `head of ${table}`);
    if (named !== table) throw new Unsound(null, `has ${named} where ${table} belongs`);
    const body = lines.slice(at + 1, at + 1 + rows);
    if (body.length < rows)
      throw new Unsound(null, `is cut off in ${table}, row ${body.length + 1} of ${rows}`);
    tables.set(table, body);
    at += 1 + rows;
  }
  if (at < lines.length) throw new Unsound(`line ${at + 2}`, 'stands behind the end');
  return tables;
}

/**
 * What a compiled file holds, or why it is refused. Never rejects. Its rows were checked one by one when it was compiled;
 * here the digest says whether they are still those, and only where it does not is each row checked again, to name the
 * one that is amiss. So a starting worker spends no time on what cannot have changed.
 */
export async function readPackFile(
  file: FileName,
  content: string,
): Promise<{ readonly release: Release; readonly tables: Partial<Tables> } | Refusal> {
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
    const tables = cut(file, rest.split('\n').slice(0, -1));
    if ((await digestOf(rest)) !== digest) {
      const ids = new Set<string>();
      for (const [table, lines] of tables) check(table, lines, ids);
      throw new Unsound(null, 'is not as it was compiled');
    }
    return {
      release: { version, date: day },
      tables: Object.fromEntries([...tables].map(([table, lines]) => [table, tableFrom(lines)])),
    };
  } catch (error) {
    if (error instanceof Unsound) return { file, row: error.row, reason: error.message };
    throw error;
  }
}
