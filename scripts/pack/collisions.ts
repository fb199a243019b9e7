import { bodyNames, namesOf } from '../../lib/pack/indexes';
import { firstDay, lastDay } from '../../lib/pack/schema/date';
import type { Term } from '../../lib/pack/schema/people';
import type { Rows } from '../../lib/pack/schema/tables';
import type { Complaints } from './sources';

type Named = readonly [id: string, names: readonly string[]];

function twice(table: string, rows: readonly Named[]): string[] {
  const owners = new Map<string, string>();
  const found: string[] = [];
  for (const [id, names] of rows) {
    for (const name of new Set(names)) {
      const owner = owners.get(name);
      if (owner === undefined) owners.set(name, id);
      else found.push(`${table}.jsonl, ${id}: “${name}” means ${owner} already`);
    }
  }
  return found;
}

/** Names that would mean two things. Weak aliases of bodies may: that they need other evidence is their rule. */
export function collisions(rows: Rows): Complaints {
  return [
    ...twice(
      'people',
      rows.people.map((row) => [row.id, namesOf(row)]),
    ),
    ...twice(
      'bodies',
      rows.bodies.map((row) => [row.id, bodyNames(row)]),
    ),
    ...twice(
      'outlets',
      rows.outlets.map((row) => [row.id, row.domains]),
    ),
    ...twice(
      'credits',
      rows.credits.map((row) => [row.id, row.words.map((word) => word.toLowerCase())]),
    ),
    ...twice(
      'places',
      rows.places.map((row) => [row.id, [...row.names, ...row.demonyms].filter((word) => !SHARED.has(word))]),
    ),
  ];
}

/** Words for two places; the text around has to say which. */
const SHARED: ReadonlySet<string> = new Set(['Georgia', 'Red Cross']);

/** Whether two terms surely overlap by more than the day on which one took over from the other. */
export const overlap = (a: Term, b: Term): boolean =>
  a.person !== b.person &&
  lastDay(b.start) < firstDay(a.end ?? a.asOf ?? '') &&
  lastDay(a.start) < firstDay(b.end ?? b.asOf ?? '');

/** Offices of a single holder that two people held at once. */
export function sharedOffices(rows: Rows): Complaints {
  const single = new Set(rows.offices.filter((office) => office.single).map(({ id }) => id));
  return rows.terms.flatMap((a, index) =>
    rows.terms
      .slice(index + 1)
      .filter((b) => single.has(a.office) && a.office === b.office && overlap(a, b))
      .map((b) => `terms.jsonl, ${b.id}: overlaps ${a.id}`),
  );
}
