import { foldName } from '../core/text/fold';
import { type PhraseRow, phraseRows } from './phrases';
import type { Body } from './schema/bodies';
import type { Person } from './schema/people';
import { FILES, type FileName, type Rows } from './schema/tables';
import type { Table } from './table';

/** What leads to rows: a folded name, or the id of a row of another table. */
export interface NameRow {
  readonly id: string;
  readonly ids: readonly string[];
}

/** How rows of the pack are looked up: worked out once, when the pack is compiled, not in a starting worker. */
export interface Indexes {
  /** People by folded full name, and by the last part of one. */
  readonly named: readonly NameRow[];
  readonly surnamed: readonly NameRow[];
  /** Terms by person and by office; offices that speak for it by body. */
  readonly termsOf: readonly NameRow[];
  readonly termsIn: readonly NameRow[];
  readonly speaking: readonly NameRow[];
  /** Bodies by folded name, or by acronym as written; by folded weak alias. */
  readonly bodiesNamed: readonly NameRow[];
  readonly bodiesHinted: readonly NameRow[];
  /** What rows are called in a text, by the first word. */
  readonly peopleWords: readonly PhraseRow[];
  readonly bodyWords: readonly PhraseRow[];
  readonly figureWords: readonly PhraseRow[];
}

/** Which file brings which. */
const INDEXES_IN = {
  people: ['named', 'surnamed', 'termsOf', 'termsIn', 'speaking', 'peopleWords'],
  bodies: ['bodiesNamed', 'bodiesHinted', 'bodyWords'],
  media: [],
  figures: ['figureWords'],
  texts: [],
} as const satisfies Readonly<Record<FileName, readonly (keyof Indexes)[]>>;

/** All that ships of the pack: its tables, and the indexes over them. */
export type Compiled = Rows & Indexes;
/** The same, ready to be asked. */
export type Tables = { readonly [Name in keyof Compiled]: Table<Compiled[Name][number]> };

/** What stands in a file, in this order. */
export const heldIn = (file: FileName): readonly (keyof Compiled)[] => [...FILES[file], ...INDEXES_IN[file]];

/** Every full name of somebody, folded. */
export const namesOf = (person: Person): readonly string[] => [
  ...new Set([person.name, ...person.aliases].map(foldName)),
];

/** Every name that means a body and nothing else: folded, acronyms as they are written. */
export const bodyNames = ({ name, aliases, acronyms }: Body): readonly string[] => [
  ...[name, ...aliases].map(foldName),
  ...acronyms,
];

const lastPart = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1);

function nameRows<Row extends { readonly id: string }>(
  named: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): NameRow[] {
  const rows = new Map<string, string[]>();
  for (const row of named) {
    for (const key of new Set(keysOf(row))) {
      const ids = rows.get(key);
      if (ids) ids.push(row.id);
      else rows.set(key, [row.id]);
    }
  }
  return [...rows].map(([id, ids]) => ({ id, ids }));
}

/** A name as it is looked up: `the Fed` and `Fed` are one. */
export const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** A name with a country in brackets is ours and stands in no text. */
const asWritten = (name: string): readonly string[] => (name.includes('(') ? [] : [name]);

/** The indexes of a pack's rows. */
export const indexesOf = (rows: Rows): Indexes => ({
  named: nameRows(rows.people, namesOf),
  surnamed: nameRows(rows.people, (person) => namesOf(person).map(lastPart)),
  termsOf: nameRows(rows.terms, ({ person }) => [person]),
  termsIn: nameRows(rows.terms, ({ office }) => [office]),
  speaking: nameRows(
    rows.offices.filter(({ speaks }) => speaks),
    ({ body }) => [body],
  ),
  bodiesNamed: nameRows(rows.bodies, bodyNames),
  bodiesHinted: nameRows(rows.bodies, ({ weak }) => weak.map((name) => foldName(withoutArticle(name)))),
  peopleWords: phraseRows({
    offices: rows.offices,
    places: rows.places.map(({ id, names, demonyms }) => ({ id, words: [...names, ...demonyms] })),
    parties: rows.parties,
    qualifiers: rows.qualifiers,
    private: rows.private,
  }),
  bodyWords: phraseRows({
    bodies: rows.bodies.map(({ id, name, aliases, acronyms }) => ({
      id,
      words: [...asWritten(name), ...aliases, ...acronyms],
    })),
  }),
  figureWords: phraseRows({
    words: rows.series,
    also: rows.series.map(({ id, also }) => ({ id, words: also })),
    names: rows.series.map(({ id, names }) => ({ id, words: names })),
    called: rows.series.map(({ id, called }) => ({ id, words: called })),
    bases: rows.bases,
  }),
});
