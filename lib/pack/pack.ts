import { foldName } from '../core/text/fold';
import type { NameRow, Tables } from './indexes';
import type { Release } from './pack-file';
import type { Phrases } from './phrases';
import type { Body, Template } from './schema/bodies';
import { lastDay } from './schema/date';
import type { Point, Series } from './schema/figures';
import type { Outlet, PhotoCredit } from './schema/media';
import type { Namesake, Office, Person, Term } from './schema/people';
import type { Place, Reference } from './schema/places';
import { type Rows, TABLES, type TableName } from './schema/tables';
import { grouped, type Lookup, type Table } from './table';

/** The context pack, ready to be asked. What a refused file would have held is empty. Nothing is read before it is asked for. */
export interface Pack {
  readonly release: Release | null;
  readonly rows: Rows;
  readonly references: Table<Reference>;
  readonly places: Table<Place>;
  readonly people: Table<Person>;
  readonly offices: Table<Office>;
  readonly bodies: Table<Body>;
  /** By person and by office. */
  readonly termsOf: Lookup<readonly Term[]>;
  readonly termsIn: Lookup<readonly Term[]>;
  /** Offices that speak for a body, by that. */
  readonly speaking: Lookup<readonly Office[]>;
  /** By folded full name; by folded last part of a name. */
  readonly named: Lookup<readonly Person[]>;
  readonly surnamed: Lookup<readonly Person[]>;
  readonly namesakes: Lookup<readonly Namesake[]>;
  readonly bodiesNamed: Lookup<readonly Body[]>;
  readonly bodiesHinted: Lookup<readonly Body[]>;
  readonly series: Table<Series>;
  /** By series, in order of their dates. */
  readonly pointsOf: Lookup<readonly Point[]>;
  /** By domain; by words of a credit in lower case. */
  readonly outletAt: Lookup<readonly Outlet[]>;
  readonly creditNamed: Lookup<readonly PhotoCredit[]>;
  /** What is said of a body: who controls it, notes, the conflicts in which it is on a side. */
  readonly controlsOf: Lookup<Rows['controls']>;
  readonly notesOf: Lookup<Rows['notes']>;
  readonly templates: Table<Template>;
  readonly conflictsOf: Lookup<Rows['conflicts']>;
  /** By which words a text speaks of people and what they belong to, of bodies, of figures. */
  readonly peopleWords: Phrases;
  readonly bodyWords: Phrases;
  readonly figureWords: Phrases;
}

/** Rows by an index of their ids. */
const resolved = <Row>(index: Table<NameRow>, rows: Table<Row>): Lookup<readonly Row[]> => ({
  get: (key) => index.get(key)?.ids.flatMap((id) => rows.get(id) ?? []),
});

/** Whole tables, each read when it is asked for. */
function rowsOf(tables: Tables): Rows {
  const rows = {} as Record<TableName, unknown>;
  for (const name of Object.keys(TABLES) as readonly TableName[])
    Object.defineProperty(rows, name, { enumerable: true, get: () => tables[name].all() });
  return rows as Rows;
}

/** Tables and their indexes → pack. */
export function packOf(release: Release | null, tables: Tables): Pack {
  const { people, offices, bodies, terms, points } = tables;
  const byDate: Table<Point> = {
    ...points,
    all: () => points.all().toSorted((a, b) => (lastDay(a.date) < lastDay(b.date) ? -1 : 1)),
  };
  return {
    release,
    rows: rowsOf(tables),
    references: tables.references,
    places: tables.places,
    people,
    offices,
    bodies,
    termsOf: resolved(tables.termsOf, terms),
    termsIn: resolved(tables.termsIn, terms),
    speaking: resolved(tables.speaking, offices),
    named: resolved(tables.named, people),
    surnamed: resolved(tables.surnamed, people),
    namesakes: grouped(tables.namesakes, ({ name }) => [foldName(name)]),
    bodiesNamed: resolved(tables.bodiesNamed, bodies),
    bodiesHinted: resolved(tables.bodiesHinted, bodies),
    series: tables.series,
    pointsOf: grouped(byDate, ({ series }) => [series]),
    outletAt: grouped(tables.outlets, ({ domains }) => domains),
    creditNamed: grouped(tables.credits, ({ words }) => words.map((each) => each.toLowerCase())),
    controlsOf: grouped(tables.controls, ({ body }) => [body]),
    notesOf: grouped(tables.notes, ({ body }) => [body]),
    templates: tables.templates,
    conflictsOf: grouped(tables.conflicts, ({ sides }) => [...new Set(sides.flat())]),
    peopleWords: tables.peopleWords,
    bodyWords: tables.bodyWords,
    figureWords: tables.figureWords,
  };
}

/** The country or organisation that a place is part of, or the place itself. */
export function rootOf(pack: Pack, place: string): string {
  return pack.places.get(place)?.within ?? place;
}
