import type { Rows, TableName } from '../../lib/pack/schema/tables';
import type { Complaints } from './sources';

interface Link {
  readonly table: TableName;
  readonly row: string;
  readonly field: string;
  readonly to: readonly TableName[];
  readonly id: string | null;
}

/** Every place in which a row names another. */
function links(rows: Rows): Link[] {
  const found: Link[] = [];
  const name = (
    table: TableName,
    row: string,
    field: string,
    to: readonly TableName[],
    id: string | null,
  ): void => {
    found.push({ table, row, field, to, id });
  };
  for (const each of rows.places) name('places', each.id, 'within', ['places'], each.within);
  for (const each of rows.people) {
    name('people', each.id, 'place', ['places'], each.place);
    name('people', each.id, 'party', ['parties'], each.party);
  }
  for (const each of rows.offices) {
    name('offices', each.id, 'body', ['bodies'], each.body);
    name('offices', each.id, 'place', ['places'], each.place);
  }
  for (const each of rows.terms) {
    name('terms', each.id, 'person', ['people'], each.person);
    name('terms', each.id, 'office', ['offices'], each.office);
  }
  for (const each of rows.parties) name('parties', each.id, 'place', ['places'], each.place);
  for (const each of rows.namesakes) {
    name('namesakes', each.id, 'person', ['people'], each.person);
    name('namesakes', each.id, 'place', ['places'], each.place);
  }
  for (const each of rows.bodies) name('bodies', each.id, 'place', ['places'], each.place);
  for (const each of rows.controls) {
    name('controls', each.id, 'body', ['bodies'], each.body);
    name('controls', each.id, 'controller', ['bodies', 'offices'], each.controller);
  }
  for (const each of rows.notes) {
    name('notes', each.id, 'body', ['bodies'], each.body);
    name('notes', each.id, 'conflict', ['conflicts'], each.conflict);
  }
  for (const each of rows.conflicts)
    for (const body of each.sides.flat()) name('conflicts', each.id, 'sides', ['bodies'], body);
  for (const each of rows.outlets) name('outlets', each.id, 'place', ['places'], each.place);
  for (const each of rows.credits) name('credits', each.id, 'body', ['bodies'], each.body);
  for (const each of rows.series) {
    name('series', each.id, 'issuer', ['bodies'], each.issuer);
    name('series', each.id, 'place', ['places'], each.place);
    name('series', each.id, 'base', ['series'], each.base);
  }
  for (const each of rows.points) name('points', each.id, 'series', ['series'], each.series);
  for (const each of rows.texts) name('texts', each.id, 'issuer', ['bodies'], each.issuer);
  for (const each of rows.population) name('population', each.id, 'place', ['places'], each.place);
  return found;
}

/** References that a row names, its other view's among them. */
export function refsOf(row: object): readonly string[] {
  const { refs = [], counter } = row as {
    refs?: readonly string[];
    counter?: { refs: readonly string[] } | null;
  };
  return counter ? [...refs, ...counter.refs] : refs;
}

/** Names of rows and references that nobody has, and references that nobody names. */
export function unknownNames(rows: Rows): Complaints {
  const ids = Object.fromEntries(
    Object.entries(rows).map(([table, list]) => [table, new Set(list.map(({ id }) => id))]),
  ) as unknown as Record<TableName, ReadonlySet<string>>;
  const missing = links(rows)
    .filter(({ to, id }) => id !== null && !to.some((table) => ids[table].has(id)))
    .map(({ table, row, field, id }) => `${table}.jsonl, ${row}: ${field} names the unknown ${id}`);
  const used = new Set<string>();
  const unread: string[] = [];
  for (const [table, list] of Object.entries(rows)) {
    for (const row of list) {
      for (const ref of refsOf(row)) {
        used.add(ref);
        if (!ids.references.has(ref)) unread.push(`${table}.jsonl, ${row.id}: refs names the unknown ${ref}`);
      }
    }
  }
  const idle = rows.references
    .filter(({ id }) => !used.has(id))
    .map(({ id }) => `references.jsonl, ${id}: no row names it`);
  return [...missing, ...unread, ...idle];
}
