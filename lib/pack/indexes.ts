import { foldName } from '../core/text/fold';
import { type PhraseRow, phraseRows } from './phrases';
import type { Body } from './schema/bodies';
import type { Person } from './schema/people';
import type { FileName, Rows } from './schema/tables';

/** A folded name and the rows that bear it. */
export type NameRow = readonly [name: string, ids: readonly string[]];

/** Names and phrases of the pack as they are looked up: worked out once, when the pack is compiled, not in a starting worker. */
export interface Indexes {
  readonly named: readonly NameRow[];
  readonly surnamed: readonly NameRow[];
  readonly offices: readonly PhraseRow[];
  readonly places: readonly PhraseRow[];
  readonly parties: readonly PhraseRow[];
  readonly qualifiers: readonly PhraseRow[];
  readonly private: readonly PhraseRow[];
  readonly bodies: readonly PhraseRow[];
  /** By folded name, or by acronym as written. */
  readonly bodiesNamed: readonly NameRow[];
  /** By folded weak alias. */
  readonly bodiesHinted: readonly NameRow[];
}

/** What belongs to no file that was read. */
export const NO_INDEXES: Indexes = {
  named: [],
  surnamed: [],
  offices: [],
  places: [],
  parties: [],
  qualifiers: [],
  private: [],
  bodies: [],
  bodiesNamed: [],
  bodiesHinted: [],
};

/** Which file brings which. */
export const INDEXES_IN: Readonly<Record<FileName, readonly (keyof Indexes)[]>> = {
  people: ['named', 'surnamed', 'offices', 'places', 'parties', 'qualifiers', 'private'],
  bodies: ['bodies', 'bodiesNamed', 'bodiesHinted'],
  media: [],
  figures: [],
  texts: [],
};

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
  return [...rows];
}

/** A name as it is looked up: `the Fed` and `Fed` are one. */
export const withoutArticle = (name: string): string => name.replace(/^the /i, '');

/** A name with a country in brackets is ours and stands in no text. */
const asWritten = (name: string): readonly string[] => (name.includes('(') ? [] : [name]);

/** The indexes of a pack's rows. */
export const indexesOf = (rows: Rows): Indexes => ({
  named: nameRows(rows.people, namesOf),
  surnamed: nameRows(rows.people, (person) => namesOf(person).map(lastPart)),
  offices: phraseRows(rows.offices),
  places: phraseRows(rows.places.map(({ id, names, demonyms }) => ({ id, words: [...names, ...demonyms] }))),
  parties: phraseRows(rows.parties),
  qualifiers: phraseRows(rows.qualifiers),
  private: phraseRows(rows.private),
  bodies: phraseRows(
    rows.bodies.map(({ id, name, aliases, acronyms }) => ({
      id,
      words: [...asWritten(name), ...aliases, ...acronyms],
    })),
  ),
  bodiesNamed: nameRows(rows.bodies, bodyNames),
  bodiesHinted: nameRows(rows.bodies, ({ weak }) => weak.map((name) => foldName(withoutArticle(name)))),
});
