import { foldName } from '../../../lib/core/text/fold';
import { namesOf } from '../../../lib/pack/indexes';
import type { Namesake, Person } from '../../../lib/pack/schema/people';
import type { Place } from '../../../lib/pack/schema/places';
import type { Rows } from '../../../lib/pack/schema/tables';
import type { Holding } from './holdings';
import type { LeftOutCount } from './left-out-count';
import { idOf } from './read-binding';

/** A holding and the country whose office it is. */
export interface Placed {
  readonly holding: Holding;
  readonly place: Place;
}

/** Who the people of the answers are in the pack: by item, the row's id. Whoever is missing is left out. */
export interface PeopleFound {
  readonly idOf: ReadonlyMap<string, string>;
  readonly people: readonly Person[];
  readonly namesakes: readonly Namesake[];
}

/**
 * Rows for those who are not in the pack yet. A row that a person wrote stands as it is: the same item is the same
 * person; another of the name is noted as a namesake, which rules out more and asserts nothing; one of the name and
 * country whose row names no item may be either, and so may two of the answers with one name: they are left out.
 */
export function peopleRows(
  known: Rows,
  placed: readonly Placed[],
  refTo: (item: string) => string,
  leftOut: LeftOutCount,
): PeopleFound {
  const byItem = new Map(
    known.people.flatMap((row) => (row.wikidata ? [[row.wikidata, row.id] as const] : [])),
  );
  const byName = new Map(known.people.flatMap((row) => namesOf(row).map((name) => [name, row] as const)));
  const ids = new Set(known.people.map(({ id }) => id));
  const first = new Map<string, Placed>();
  for (const each of placed)
    if (!first.has(each.holding.person.item)) first.set(each.holding.person.item, each);
  const bearers = new Map<string, number>();
  for (const { holding } of first.values()) {
    const name = foldName(holding.person.label);
    bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }

  const found = new Map<string, string>();
  const people: Person[] = [];
  const namesakes = new Map<string, Namesake>();
  for (const [item, { holding, place }] of first) {
    const { label, died } = holding.person;
    const name = foldName(label);
    const alike = byName.get(name);
    const own = byItem.get(item);
    if (own) found.set(item, own);
    else if (alike && alike.wikidata === null && alike.place === place.id)
      leftOut.add('people', 'may be the one of that name whose row names no Wikidata item');
    else if (alike) {
      const id = `${alike.id}/${item.toLowerCase()}`;
      namesakes.set(id, { id, name: label, person: alike.id, place: place.id, refs: [refTo(item)] });
      leftOut.add('people', 'has the name of somebody in the pack, and is noted as a namesake');
    } else if ((bearers.get(name) ?? 0) > 1) leftOut.add('people', 'shares the name with another one');
    else if (!name.includes(' ')) leftOut.add('people', 'has a name of one word');
    else {
      const id = ids.has(idOf(label)) ? `${idOf(label)}-${item.toLowerCase()}` : idOf(label);
      found.set(item, id);
      people.push({
        id,
        name: label,
        aliases: [],
        place: place.id,
        party: null,
        wikidata: item,
        died,
        refs: [refTo(item)],
      });
    }
  }
  return { idOf: found, people, namesakes: [...namesakes.values()] };
}
