import { indexesOf, type Tables } from '../../lib/pack/indexes';
import { type Pack, packOf } from '../../lib/pack/pack';
import type { Release } from '../../lib/pack/pack-file';
import type { Rows } from '../../lib/pack/schema/tables';
import { tableOf } from '../../lib/pack/table';

type Row<Table extends keyof Rows> = Rows[Table][number];

const REFS = ['gazette'];

const place = (id: string, name: string, demonym: string): Row<'places'> => ({
  id,
  name,
  kind: 'country',
  within: null,
  names: [name],
  demonyms: [demonym],
});

const person = (id: string, name: string, more: Partial<Row<'people'>> = {}): Row<'people'> => ({
  id,
  name,
  aliases: [],
  place: 'OR',
  party: null,
  wikidata: null,
  died: null,
  refs: REFS,
  ...more,
});

const office = (
  id: string,
  title: string,
  words: readonly string[],
  more: Partial<Row<'offices'>> = {},
): Row<'offices'> => ({
  id,
  title,
  short: title,
  body: 'or-gov',
  place: 'OR',
  single: true,
  speaks: false,
  words: [...words],
  ...more,
});

export const term = (
  person: string,
  office: string,
  start: string,
  end: string | null,
  asOf: string | null = null,
): Row<'terms'> => ({ id: `${person}/${office}/${start}`, person, office, start, end, asOf, refs: REFS });

/** Two invented countries and those who govern them: for what no real person should have to stand for. */
export const SMALL: Rows = {
  places: [
    place('OR', 'Orvania', 'Orvanian'),
    place('TE', 'Teluria', 'Telurian'),
    { ...place('OR-N', 'Northmarch', 'Northmarcher'), kind: 'state', within: 'OR' },
  ],
  references: [{ id: 'gazette', url: 'https://gazette.example/1', publisher: 'The Gazette', date: '2030' }],
  people: [
    person('ada-brell', 'Ada Brell', { aliases: ['Adela Brell'], party: 'harbour' }),
    person('jon-marsh-minister', 'Jon Marsh'),
    person('jon-marsh-governor', 'Jon Marsh'),
    person('ira-venn', 'Ira Venn', { died: '2031-05-02' }),
    person('tam-okrel', 'Tam Okrel', { place: 'TE' }),
    person('ula-dorn', 'Ula Dorn', { place: 'TE' }),
    person('per-solheim', 'Per Solheim'),
  ],
  offices: [
    office('or-pm', 'Prime Minister of Orvania', ['prime minister', 'PM']),
    office('or-fm', 'Foreign Minister of Orvania', ['foreign minister']),
    office('or-governor', 'Governor of Northmarch', ['governor', 'gov', 'governors', 'govs'], {
      place: 'OR-N',
    }),
    office('te-pm', 'Prime Minister of Teluria', ['prime minister', 'PM'], { body: 'te-gov', place: 'TE' }),
    office('or-speaks', 'Spokeswoman of Orvania', ['government spokeswoman'], {
      single: false,
      speaks: true,
    }),
  ],
  terms: [
    term('ada-brell', 'or-pm', '2030-03-01', '2032-03-01'),
    term('per-solheim', 'or-pm', '2032-03-01', null, '2032-06-01'),
    term('jon-marsh-minister', 'or-fm', '2030-03-01', '2032-03-01'),
    term('jon-marsh-governor', 'or-governor', '2029-01-01', '2033-01-01'),
    term('ira-venn', 'or-fm', '2027-01-01', '2030-02'),
    term('tam-okrel', 'te-pm', '2028', '2031'),
    term('ula-dorn', 'te-pm', '2031', null, '2032-01-10'),
    term('per-solheim', 'or-speaks', '2030-01-01', '2031-12-31'),
  ],
  parties: [{ id: 'harbour', place: 'OR', words: ['Harbour Party'], letter: 'H' }],
  namesakes: [{ id: 'ada-brell/ada-brell', name: 'Ada Brell', person: 'ada-brell', place: 'TE', refs: REFS }],
  private: [{ id: 'victim', words: ['victim', 'survivor'] }],
  qualifiers: [
    { id: 'article', words: ['the', 'a', 'her', 'who is'] },
    { id: 'former', words: ['former', 'then'] },
    { id: 'joint', words: ['of', 'for'] },
    { id: 'listing', words: ['and'] },
    { id: 'other', words: ['deputy', 'shadow', 'elect'] },
    { id: 'plural', words: ['governors', 'govs'] },
    { id: 'rank', words: ['gen', 'sir'] },
  ],
  bodies: [
    {
      id: 'or-gov',
      name: 'Government of Orvania',
      kind: 'government',
      place: 'OR',
      aliases: ['Orvanian government'],
      acronyms: ['GOV'],
      weak: [],
      wikidata: null,
      refs: REFS,
    },
    {
      id: 'te-gov',
      name: 'Government of Teluria',
      kind: 'government',
      place: 'TE',
      aliases: [],
      acronyms: [],
      weak: [],
      wikidata: null,
      refs: REFS,
    },
  ],
  controls: [
    {
      id: 'or-gov/or-pm/2030',
      body: 'or-gov',
      relation: 'answers-to',
      controller: 'or-pm',
      from: '2030',
      to: null,
      refs: REFS,
    },
  ],
  notes: [],
  templates: [
    { id: 'answers-to', use: 'control', text: 'Answers to {controller}.' },
    { id: 'disputed', use: 'note', text: 'Its figures are disputed by {who}.' },
    { id: 'answer', use: 'counter', text: 'On the other hand, {answer}.' },
  ],
  conflicts: [],
  outlets: [],
  credits: [],
  channels: [],
  stances: [],
  cues: [],
  series: [],
  points: [],
  population: [],
  bases: [],
  texts: [],
};

/** A pack of these rows, as it would be after compiling and loading. */
export function packWith(
  rows: Partial<Rows> = {},
  release: Release | null = { version: '2032.1.0', date: '2032-07-01' },
): Pack {
  const all = { ...SMALL, ...rows };
  const tables = Object.entries({ ...all, ...indexesOf(all) }).map(([name, held]) => [
    name,
    tableOf<{ readonly id: string }>(held),
  ]);
  return packOf(release, Object.fromEntries(tables) as Tables);
}
