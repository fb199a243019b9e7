/** What is found by a name or an id. */
export interface Lookup<Value> {
  get(key: string): Value | undefined;
}

/** The rows of a table: one by its id, how many they are, or all of them, in their order. */
export interface Table<Row> extends Lookup<Row> {
  readonly size: number;
  all(): readonly Row[];
}

interface Keyed {
  readonly id: string;
}

/** A table of rows at hand. */
export function tableOf<Row extends Keyed>(rows: readonly Row[]): Table<Row> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return { size: rows.length, get: (id) => byId.get(id), all: () => rows };
}

/** How each line of a compiled table begins: `{"id":"`. */
const BEFORE_ID = 7;

/** The id of a row in its compiled line, where it stands first and holds nothing that JSON has to escape. */
export const idIn = (line: string): string => line.slice(BEFORE_ID, line.indexOf('"', BEFORE_ID));

/**
 * A table out of its compiled lines, which have to be sound. Each is read when its row is asked for first: an article
 * asks for few, and most of what a starting worker would read it would only carry about.
 */
export function tableFrom<Row extends Keyed>(lines: readonly string[]): Table<Row> {
  let byId: Map<string, Row | string> | null = null;
  let rows: readonly Row[] | null = null;
  const get = (id: string): Row | undefined => {
    byId ??= new Map(lines.map((line) => [idIn(line), line]));
    const held = byId.get(id);
    if (typeof held !== 'string') return held;
    const row = JSON.parse(held) as Row;
    byId.set(id, row);
    return row;
  };
  const all = (): readonly Row[] => {
    rows ??= lines.map((line) => get(idIn(line)) as Row);
    return rows;
  };
  return { size: lines.length, get, all };
}

/** Several tables as one. An id that stands in more than one of them is the same row there. */
export function joined<Row extends Keyed>(tables: readonly Table<Row>[]): Table<Row> {
  let rows: readonly Row[] | null = null;
  const all = (): readonly Row[] => {
    // Of each id the first row, as `get` finds it.
    rows ??= [...new Set(tables.flatMap((table) => table.all().map(({ id }) => id)))].flatMap(
      (id) => get(id) ?? [],
    );
    return rows;
  };
  const get = (id: string): Row | undefined => {
    for (const table of tables) {
      const row = table.get(id);
      if (row) return row;
    }
    return undefined;
  };
  return {
    get size() {
      return all().length;
    },
    get,
    all,
  };
}

/** Rows by what they are called; gathered when first asked for. */
export function grouped<Row>(
  { all }: Table<Row>,
  keysOf: (row: Row) => readonly string[],
): Lookup<readonly Row[]> {
  let groups: Map<string, Row[]> | null = null;
  const gather = (): Map<string, Row[]> => {
    const made = new Map<string, Row[]>();
    for (const row of all()) {
      for (const key of keysOf(row)) {
        const group = made.get(key);
        if (group) group.push(row);
        else made.set(key, [row]);
      }
    }
    return made;
  };
  return {
    get(key) {
      groups ??= gather();
      return groups.get(key);
    },
  };
}
