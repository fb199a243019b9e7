import { describe, expect, it } from 'vitest';
import { type Rows, TABLES } from '../../lib/pack/schema/tables';
import { inconsistencies } from '../../scripts/pack/compile';
import { difference } from '../../scripts/pack/difference';
import { readRows } from '../../scripts/pack/sources';
import { SMALL, term } from '../support/small-pack';

const people = (...lines: readonly string[]): readonly string[] =>
  readRows('people.jsonl', lines.join('\n'), TABLES.people).complaints;

const row = (change: object): string => JSON.stringify({ ...SMALL.people[0], ...change });

/** One row, and the sentence that refuses it. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['no JSON', '{"id":', 'people.jsonl, row 1: is no JSON'],
  ['a list', '[]', 'people.jsonl, row 1'],
  ['an empty name', row({ name: '' }), 'people.jsonl, row 1: name'],
  ['a name with space around it', row({ name: ' Ada' }), 'name'],
  ['no reference', row({ refs: [] }), 'refs: has no reference'],
  ['the same reference twice', row({ refs: ['gazette', 'gazette'] }), 'refs: names something twice'],
  ['an unknown field', row({ rating: 1 }), 'rating'],
  ['__proto__', row({}).replace('{', '{"__proto__":{"a":1},'), '__proto__'],
  ['an id with a space', row({ id: 'ada brell' }), 'id: is no id'],
  ['a day that no calendar has', row({ died: '2031-02-29' }), 'died: is no date'],
  ['a date with a time', row({ died: '2031-02-11T00:00' }), 'died: is no date'],
  ['something that is no Wikidata id', row({ wikidata: 'P31' }), 'wikidata'],
];

describe('a row of the sources', () => {
  it('is taken as it is', () => expect(people(row({}))).toEqual([]));
  it.each(ROWS)('is refused by name with %s', (_, line, sentence) => {
    expect(people(line)).toHaveLength(1);
    expect(people(line)[0]).toContain(sentence);
  });
  it('stands in the order of the ids', () => {
    expect(people(row({ id: 'b' }), row({ id: 'a' }))).toEqual([
      'people.jsonl, row 2 (a): does not stand in the order of the ids',
    ]);
  });
  it('stands there once', () => expect(people(row({}), row({}))).toHaveLength(1));
});

type Change = Partial<Rows>;
const body = (id: string, more: object = {}): Rows['bodies'][number] => ({
  ...(SMALL.bodies[0] as Rows['bodies'][number]),
  id,
  name: `The ${id}`,
  aliases: [],
  acronyms: [],
  ...more,
});
const note = (id: string, bodyId: string, more: object = {}): Rows['notes'][number] => ({
  id,
  body: bodyId,
  conflict: 'dispute',
  template: 'disputed',
  values: { who: 'the other side' },
  refs: ['gazette', 'herald'],
  counter: { template: 'answer', values: { answer: 'it says so' }, refs: ['gazette'] },
  ...more,
});
const SIDES: Change = {
  references: [
    ...SMALL.references,
    { id: 'herald', url: 'https://herald.example/', publisher: 'Herald', date: null },
  ],
  conflicts: [{ id: 'dispute', name: 'the dispute', sides: [['or-gov'], ['te-gov']], refs: ['gazette'] }],
};

const TOGETHER: readonly (readonly [string, Change, string])[] = [
  [
    'an unknown controller',
    { controls: [{ ...(SMALL.controls[0] as Rows['controls'][number]), controller: 'or-king' }] },
    'controller names the unknown or-king',
  ],
  [
    'an unknown office',
    { terms: [term('ada-brell', 'or-king', '2030', '2031')] },
    'office names the unknown or-king',
  ],
  [
    'a reference that nobody has',
    { people: [{ ...(SMALL.people[0] as Rows['people'][number]), refs: ['rumour'] }] },
    'refs names the unknown rumour',
  ],
  [
    'a reference that nobody names',
    {
      references: [
        ...SMALL.references,
        { id: 'idle', url: 'https://idle.example/', publisher: 'Idle', date: null },
      ],
    },
    'references.jsonl, idle: no row names it',
  ],
  [
    'a name of two people',
    {},
    'people.jsonl, jon-marsh-governor: “jon marsh” means jon-marsh-minister already',
  ],
  [
    'an alias of two bodies',
    { bodies: [...SMALL.bodies, body('x', { aliases: ['Orvanian Government'] })] },
    '“orvanian government” means or-gov already',
  ],
  [
    'an acronym of two bodies',
    { bodies: [...SMALL.bodies, body('x', { acronyms: ['GOV'] })] },
    '“GOV” means or-gov already',
  ],
  [
    'an office of one that two held',
    { terms: [...SMALL.terms, term('tam-okrel', 'or-pm', '2031-01-01', '2031-06-01')] },
    'overlaps',
  ],
  [
    'a template that there is not',
    { ...SIDES, notes: [note('a', 'or-gov', { template: 'rated' })] },
    'rated is no template for a note',
  ],
  [
    'a gap that nothing fills',
    { ...SIDES, notes: [note('a', 'or-gov', { values: {} })] },
    'values do not fill who',
  ],
  [
    'a dispute without the other view',
    { ...SIDES, notes: [note('a', 'or-gov', { counter: null })] },
    'lacks the other view',
  ],
  [
    'a note of one publisher',
    { ...SIDES, notes: [note('a', 'or-gov', { refs: ['gazette'] })] },
    'has fewer than two publishers',
  ],
  [
    'a note of one side',
    { ...SIDES, notes: [note('a', 'or-gov')] },
    'disputed is used of one side of dispute only',
  ],
  [
    'a note that hides its conflict',
    { ...SIDES, notes: [note('a', 'or-gov', { conflict: null })] },
    'no conflict is named',
  ],
];

const complaints = (change: Change): readonly string[] => inconsistencies({ ...SMALL, ...change });

describe('rows together', () => {
  it.each(TOGETHER)('are refused with %s', (_, change, sentence) => {
    expect(complaints(change).join('\n')).toContain(sentence);
  });

  it('are taken with the same note of both sides', () => {
    const even = complaints({ ...SIDES, notes: [note('a', 'or-gov'), note('b', 'te-gov')] });
    expect(even.filter((sentence) => sentence.startsWith('notes'))).toEqual([]);
  });

  it('are taken with a weak alias of two bodies, which needs other evidence anyway', () => {
    const weak = {
      bodies: [...SMALL.bodies, body('x', { weak: ['the office'] }), body('y', { weak: ['the office'] })],
    };
    expect(complaints(weak).filter((sentence) => sentence.includes('the office'))).toEqual([]);
  });

  it('are taken with an office that changes hands on one day', () => {
    expect(complaints({}).filter((sentence) => sentence.startsWith('terms'))).toEqual([]);
  });
});

describe('the difference between two releases', () => {
  const changed = {
    ...SMALL,
    people: SMALL.people.slice(1).map((each) => (each.id === 'ira-venn' ? { ...each, died: null } : each)),
  };

  it('says what changed about whom', () => {
    expect(difference(SMALL, changed)).toEqual([
      { table: 'people', id: 'ada-brell', what: 'gone', fields: [] },
      {
        table: 'people',
        id: 'ira-venn',
        what: 'changed',
        fields: [{ name: 'died', was: '2031-05-02', is: null }],
      },
    ]);
  });

  it('says what is new', () => {
    expect(difference(changed, SMALL)[0]).toMatchObject({ id: 'ada-brell', what: 'new' });
  });

  it('is nothing between a release and itself', () => expect(difference(SMALL, SMALL)).toEqual([]));
});
