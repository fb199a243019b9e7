import type { Place } from '../../../lib/pack/schema/places';
import type { Rows } from '../../../lib/pack/schema/tables';
import type { LeftOut } from '../sources';
import { ask, type Binding, type Line } from './ask';
import { holdingsIn } from './holdings';
import { leftOutCount } from './left-out-count';
import { outletRows } from './outlet-rows';
import { type Placed, peopleRows } from './people-rows';
import { headsOf, ministersOf, outletsOf } from './queries';
import { referenceTo } from './read-binding';
import { termRows } from './term-rows';

/** What a refresh adds to the rows that people wrote. It never changes one of theirs. */
export interface Refreshed {
  readonly rows: Pick<
    Rows,
    'bodies' | 'namesakes' | 'offices' | 'outlets' | 'people' | 'references' | 'terms'
  >;
  readonly leftOut: readonly LeftOut[];
}

/** Answers by country. */
interface Asked {
  readonly holders: ReadonlyMap<Place, readonly Binding[]>;
  readonly outlets: ReadonlyMap<string, readonly Binding[]>;
}

async function askAll(line: Line, countries: readonly Place[], say: (what: string) => void): Promise<Asked> {
  const holders = new Map<Place, readonly Binding[]>();
  const outlets = new Map<string, readonly Binding[]>();
  for (const place of countries) {
    say(place.name);
    holders.set(place, [
      ...(await ask(line, `heads of ${place.name}`, headsOf(place.id))),
      ...(await ask(line, `ministers of ${place.name}`, ministersOf(place.id))),
    ]);
    outlets.set(place.id, await ask(line, `media of ${place.name}`, outletsOf(place.id)));
  }
  return { holders, outlets };
}

/**
 * Asks Wikidata for the heads and ministers of every country of the pack, and for its media, and works out which rows
 * to add. `today` (`YYYY-MM-DD`) stands on every reference and on every term that goes on.
 * @throws {Unanswered} where a question stays without a sound answer; then there is nothing to add, not half of it
 */
export async function refresh(
  line: Line,
  known: Rows,
  today: string,
  say: (what: string) => void,
): Promise<Refreshed> {
  const countries = known.places.filter(({ kind }) => kind === 'country');
  const asked = await askAll(line, countries, say);
  const leftOut = leftOutCount();
  const references = new Map<string, Rows['references'][number]>();
  const refTo = (item: string): string => {
    const reference = referenceTo(item, today);
    references.set(reference.id, reference);
    return reference.id;
  };

  const placed = [...asked.holders].flatMap(([place, bindings]): Placed[] =>
    holdingsIn(bindings, leftOut).map((holding) => ({ holding, place })),
  );
  const found = peopleRows(known, placed, refTo, leftOut);
  const { terms, offices, bodies } = termRows(known, placed, found.idOf, today, refTo, leftOut);
  const serving = new Set(terms.map(({ person }) => person));
  const people = found.people.filter(({ id }) => serving.has(id));
  const outlets = outletRows(known, asked.outlets, refTo, leftOut);
  const used = new Set(
    [people, found.namesakes, terms, bodies, outlets].flatMap((rows) => rows.flatMap(({ refs }) => refs)),
  );
  return {
    rows: {
      people,
      namesakes: found.namesakes,
      terms,
      offices,
      bodies,
      outlets,
      references: [...references.values()].filter(({ id }) => used.has(id)),
    },
    leftOut: leftOut.rows(),
  };
}
