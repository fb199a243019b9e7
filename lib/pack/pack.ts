import { foldName } from '../core/text/fold';
import type { Indexes, NameRow } from './indexes';
import type { Release } from './pack-file';
import { type Phrases, phrasesOf } from './phrases';
import type { Body } from './schema/bodies';
import { lastDay } from './schema/date';
import type { Point, Series } from './schema/figures';
import type { Outlet, PhotoCredit } from './schema/media';
import type { Namesake, Office, Person, Term } from './schema/people';
import type { Place, Reference } from './schema/places';
import type { Rows } from './schema/tables';

/** The context pack, ready to be asked. What a refused file would have held is empty. */
export interface Pack {
  readonly release: Release | null;
  readonly rows: Rows;
  readonly references: ReadonlyMap<string, Reference>;
  readonly places: ReadonlyMap<string, Place>;
  readonly people: ReadonlyMap<string, Person>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly bodies: ReadonlyMap<string, Body>;
  /** By person and by office. */
  readonly termsOf: ReadonlyMap<string, readonly Term[]>;
  readonly termsIn: ReadonlyMap<string, readonly Term[]>;
  /** By folded full name; by folded last part of a name. */
  readonly named: ReadonlyMap<string, readonly Person[]>;
  readonly surnamed: ReadonlyMap<string, readonly Person[]>;
  readonly namesakes: ReadonlyMap<string, readonly Namesake[]>;
  readonly bodiesNamed: ReadonlyMap<string, readonly Body[]>;
  readonly bodiesHinted: ReadonlyMap<string, readonly Body[]>;
  readonly series: ReadonlyMap<string, Series>;
  /** By series, in order of their dates. */
  readonly pointsOf: ReadonlyMap<string, readonly Point[]>;
  /** By domain; by words of a credit in lower case. */
  readonly outletAt: ReadonlyMap<string, Outlet>;
  readonly creditNamed: ReadonlyMap<string, PhotoCredit>;
  readonly phrases: {
    readonly offices: Phrases;
    readonly places: Phrases;
    readonly parties: Phrases;
    readonly bodies: Phrases;
    readonly qualifiers: Phrases;
    readonly private: Phrases;
  };
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

function grouped<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

const resolved = <Row>(
  index: readonly NameRow[],
  rows: ReadonlyMap<string, Row>,
): Map<string, readonly Row[]> =>
  new Map(index.map(([name, ids]) => [name, ids.flatMap((id) => rows.get(id) ?? [])]));

/** Rows and their indexes → pack. */
export function packOf(release: Release | null, rows: Rows, indexes: Indexes): Pack {
  const people = byId(rows.people);
  const bodies = byId(rows.bodies);
  return {
    release,
    rows,
    references: byId(rows.references),
    places: byId(rows.places),
    people,
    offices: byId(rows.offices),
    bodies,
    termsOf: grouped(rows.terms, ({ person }) => person),
    termsIn: grouped(rows.terms, ({ office }) => office),
    named: resolved(indexes.named, people),
    surnamed: resolved(indexes.surnamed, people),
    namesakes: grouped(rows.namesakes, ({ name }) => foldName(name)),
    bodiesNamed: resolved(indexes.bodiesNamed, bodies),
    bodiesHinted: resolved(indexes.bodiesHinted, bodies),
    series: byId(rows.series),
    pointsOf: grouped(
      [...rows.points].sort((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1)),
      ({ series }) => series,
    ),
    outletAt: new Map(rows.outlets.flatMap((row) => row.domains.map((domain) => [domain, row]))),
    creditNamed: new Map(rows.credits.flatMap((row) => row.words.map((words) => [words.toLowerCase(), row]))),
    phrases: {
      offices: phrasesOf(indexes.offices),
      places: phrasesOf(indexes.places),
      parties: phrasesOf(indexes.parties),
      bodies: phrasesOf(indexes.bodies),
      qualifiers: phrasesOf(indexes.qualifiers),
      private: phrasesOf(indexes.private),
    },
  };
}

/** The country or organisation that a place is part of, or the place itself. */
export function rootOf(pack: Pack, place: string): string {
  return pack.places.get(place)?.within ?? place;
}
