import { foldName } from './fold';
import { type PhraseRow, phraseRows } from './phrases';
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
};

/** Which file brings which. */
export const INDEXES_IN: Readonly<Record<FileName, readonly (keyof Indexes)[]>> = {
  people: ['named', 'surnamed', 'offices', 'places', 'parties', 'qualifiers', 'private'],
  bodies: ['bodies'],
  media: [],
  figures: [],
};

/** Every full name of somebody, folded. */
export const namesOf = (person: Person): readonly string[] => [
  ...new Set([person.name, ...person.aliases].map(foldName)),
];

const lastPart = (folded: string): string => folded.slice(folded.lastIndexOf(' ') + 1);

function nameRows(people: readonly Person[], keysOf: (person: Person) => readonly string[]): NameRow[] {
  const rows = new Map<string, string[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const ids = rows.get(key);
      if (ids) ids.push(person.id);
      else rows.set(key, [person.id]);
    }
  }
  return [...rows];
}

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
    rows.bodies.map(({ id, aliases, acronyms }) => ({ id, words: [...aliases, ...acronyms] })),
  ),
});
