import { foldName } from '../../../lib/core/text/fold';
import type { Body } from '../../../lib/pack/schema/bodies';
import type { Office } from '../../../lib/pack/schema/people';
import type { Place } from '../../../lib/pack/schema/places';
import type { Rows } from '../../../lib/pack/schema/tables';
import type { Item } from './holdings';
import { idOf } from './read-binding';

const BRACKETS = /\s*\([^()]*\)$/;

/** `President of France` → `president`: what the office is called where its country stands beside it. */
export function wordsOf(title: string, { names, demonyms }: Place): string {
  const bare = title.replace(BRACKETS, '').toLowerCase();
  for (const name of names.map((each) => each.toLowerCase()))
    for (const end of [` of the ${name}`, ` of ${name}`])
      if (bare.endsWith(end)) return bare.slice(0, -end.length);
  const adjective = demonyms.find((each) => bare.startsWith(`${each.toLowerCase()} `));
  return adjective ? bare.slice(adjective.length + 1) : bare;
}

/** The government of a country: the pack's own row, or a new one. */
export function governmentOf(known: Rows, place: Place, ref: string): Body {
  const name = `Government of ${place.name}`;
  const names = [name, ...place.demonyms.slice(0, 1).map((demonym) => `${demonym} government`)];
  const folded = new Set(names.map(foldName));
  const own = known.bodies.find((body) =>
    [body.name, ...body.aliases].some((each) => folded.has(foldName(each))),
  );
  return (
    own ?? {
      id: `${place.id.toLowerCase()}-government`,
      name,
      kind: 'government',
      place: place.id,
      aliases: names.slice(1),
      acronyms: [],
      weak: [],
      wikidata: null,
      refs: [ref],
    }
  );
}

/**
 * An office of a country: the pack's own row of that title, or a new one. A new one leads to nobody by itself
 * (`single` is false): that no other holds it is not what Wikidata states.
 */
export function officeRow(known: Rows, { item, label }: Item, place: Place, government: Body): Office {
  const folded = foldName(label);
  const own = known.offices.find((office) => office.place === place.id && foldName(office.title) === folded);
  return (
    own ?? {
      id: `${idOf(label)}-${item.toLowerCase()}`,
      title: label,
      short: label,
      body: government.id,
      place: place.id,
      single: false,
      speaks: false,
      words: [wordsOf(label, place)],
    }
  );
}
