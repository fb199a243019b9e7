import { describe, expect, it } from 'vitest';
import type { EntityContext } from '../../lib/core/model/entity-context';
import { contextIn } from '../support/two-countries';

/** What is known of somebody of an article, by the name that it gives. */
function of(name: string, blocks: readonly string[], published?: string | null): EntityContext {
  const { dossier, context } = contextIn(blocks, published);
  const id = dossier.entities.find((entity) => entity.name === name)?.id ?? '';
  const found = context.entities[id];
  if (!found) throw new Error(`nobody is called ${name}`);
  return found;
}

const BRELL = ['Orvanian Prime Minister Ada Brell said on Tuesday that the pier would open.'] as const;
const FORMER = [
  'Former Orvanian Prime Minister Ada Brell said on Tuesday that the pier would open.',
] as const;
const DORN = ['Telurian Prime Minister Ula Dorn said on Tuesday that the pier would open.'] as const;

describe('somebody who is resolved', () => {
  it('has the office of that day, and none of the day on which the pack was made', () => {
    const brell = of('Ada Brell', BRELL);
    expect(brell).toMatchObject({
      resolved: { id: 'ada-brell', place: 'OR', placeName: 'Orvania', refs: ['gazette'] },
      life: 'in-office',
      offices: [
        {
          office: 'or-pm',
          title: 'Prime Minister of Orvania',
          body: 'or-gov',
          bodyName: 'Government of Orvania',
          start: '2030-03-01',
          end: '2032-03-01',
          standing: 'held',
          refs: ['gazette'],
        },
      ],
      open: [],
      now: { asOf: '2032-07-01', life: 'left', offices: [] },
      candidates: [],
    });
  });

  it('is so because of words of the article, each with its row', () => {
    const { because, agreements } = of('Ada Brell', BRELL);
    expect(because).toEqual(['name: Ada Brell', 'office: Prime Minister', 'place: Orvanian']);
    expect(agreements.map(({ by, row }) => [by, row])).toEqual([
      ['name', 'ada-brell'],
      ['office', 'or-pm'],
      ['place', 'OR'],
    ]);
  });

  it('has left the office that the article calls former', () => {
    expect(of('Ada Brell', FORMER, '2032-04-01')).toMatchObject({
      life: 'left',
      offices: [],
      last: { office: 'or-pm', standing: 'ended' },
      called: [{ as: 'former' }],
    });
  });

  it('has an office open where only the year of its beginning is known', () => {
    expect(of('Ula Dorn', DORN, '2031-07-15')).toMatchObject({
      life: 'not-determined',
      offices: [],
      open: [{ office: 'te-pm', standing: 'undetermined' }],
    });
  });

  it('has an office open on a day later than it was confirmed', () => {
    expect(of('Ula Dorn', DORN, '2032-06-01')).toMatchObject({
      life: 'unconfirmed',
      offices: [],
      open: [{ standing: 'unconfirmed', asOf: '2032-01-10' }],
      now: { life: 'unconfirmed' },
    });
  });

  it('is given no office where the article states no day, or one to come', () => {
    for (const day of [null, '2040-01-01']) {
      const brell = of('Ada Brell', BRELL, day);
      expect(brell, String(day)).toMatchObject({
        resolved: { id: 'ada-brell' },
        life: 'no-date',
        offices: [],
      });
    }
  });
});

type Left = readonly [
  why: string,
  name: string,
  text: string,
  candidates: readonly string[],
  vetoes: readonly string[],
];

const OPEN: readonly Left[] = [
  ['a name alone', 'Ula Dorn', 'Ula Dorn said on Tuesday that the pier would open.', ['ula-dorn'], []],
  [
    'somebody dead',
    'Ira Venn',
    'Former Orvanian foreign minister Ira Venn said on Tuesday that it would rain.',
    ['ira-venn'],
    ['dead'],
  ],
  [
    'two of the name',
    'Jon Marsh',
    'Jon Marsh said on Tuesday in Orvania that it would rain.',
    ['jon-marsh-minister', 'jon-marsh-governor'],
    [],
  ],
  [
    'a stranger',
    'Nora Quill',
    'Orvanian Prime Minister Nora Quill said on Tuesday that it would rain.',
    [],
    [],
  ],
];

describe('somebody who is not resolved', () => {
  it.each(OPEN)('is nobody, with those who may be meant: %s', (_, name, text, candidates, vetoes) => {
    const found = of(name, [text], '2031-06-01');
    expect(found).toMatchObject({
      resolved: null,
      life: null,
      offices: [],
      now: null,
      because: [],
      side: null,
    });
    expect(found.candidates).toEqual(candidates);
    expect(found.considered.flatMap((each) => each.vetoes)).toEqual(vetoes);
  });

  it('shows of each who may be meant the last office until that day', () => {
    const [venn] = of('Ira Venn', ['Ira Venn said on Tuesday that it would rain.'], '2031-01-01').considered;
    expect(venn).toMatchObject({ name: 'Ira Venn', office: { office: 'or-fm', end: '2030-02' } });
  });
});

/** Who says it, and for which country or organisation that counts. */
const SIDES: readonly (readonly [text: string, side: string | null])[] = [
  ['Telurian officials said on Tuesday that it would rain.', 'TE'],
  ['A senior Orvanian official said on Tuesday that it would rain.', 'OR'],
  ['A Lantern Front official said on Tuesday that it would rain.', 'TE'],
  ['Orvania said on Tuesday that it would rain.', 'OR'],
  ['The Orvanian Army said on Tuesday that it would rain.', 'OR'],
  // no side, or two
  ['Officials from Orvania and Teluria said on Tuesday that it would rain.', null],
  ['A senior official said on Tuesday that it would rain.', null],
  ['Nora Quill said on Tuesday in Orvania that it would rain.', null],
];

describe('a side', () => {
  it.each(SIDES)('%s → %s', (text, side) => {
    expect(contextIn([text]).context.sides.map(({ place }) => place)).toEqual([side]);
  });
});
