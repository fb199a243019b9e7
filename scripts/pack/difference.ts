import type { Rows, TableName } from '../../lib/pack/schema/tables';
import { TABLE_NAMES } from './sources';

/** What became of a row between two releases. */
export interface Change {
  readonly table: TableName;
  readonly id: string;
  readonly what: 'changed' | 'new' | 'gone';
  /** The fields that differ, each as it was and as it is. */
  readonly fields: readonly { readonly name: string; readonly was: unknown; readonly is: unknown }[];
}

function fieldsOf(was: object, is: object): Change['fields'] {
  const names = new Set([...Object.keys(was), ...Object.keys(is)]);
  const of = (row: object, name: string): unknown => (row as Record<string, unknown>)[name] ?? null;
  return [...names]
    .filter((name) => JSON.stringify(of(was, name)) !== JSON.stringify(of(is, name)))
    .map((name) => ({ name, was: of(was, name), is: of(is, name) }));
}

/** Row by row, what differs between two releases: so that a person can see what changed about whom. */
export function difference(before: Rows, after: Rows): readonly Change[] {
  return TABLE_NAMES.flatMap((table) => {
    const old = new Map<string, object>(before[table].map((row) => [row.id, row]));
    const now = new Map<string, object>(after[table].map((row) => [row.id, row]));
    const gone = [...old.keys()]
      .filter((id) => !now.has(id))
      .map((id) => ({ table, id, what: 'gone' as const, fields: [] }));
    const rest = [...now].flatMap(([id, row]): Change[] => {
      const was = old.get(id);
      if (!was) return [{ table, id, what: 'new', fields: [] }];
      const fields = fieldsOf(was, row);
      return fields.length > 0 ? [{ table, id, what: 'changed', fields }] : [];
    });
    return [...gone, ...rest];
  });
}
