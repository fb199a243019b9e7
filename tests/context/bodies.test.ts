import { describe, expect, it } from 'vitest';
import type { BodyContext } from '../../lib/core/model/body-context';
import { packWith } from '../support/small-pack';
import { contextIn, TWO_COUNTRIES } from '../support/two-countries';

const SAYS = 'The Lantern-run health ministry said on Tuesday that over 300 people had died.';

/** What is known of the health ministry of Teluria in an article that opens with these blocks. */
function ministry(opening: readonly string[], published?: string | null): BodyContext {
  const body = contextIn([...opening, SAYS], published).context.bodies['te-health'];
  if (!body) throw new Error('the ministry was not found');
  return body;
}

const ELSEWHERE = [
  'Storm closes the pier at Skarn',
  'Waves broke over the pier at Skarn on Tuesday.',
] as const;

describe('a body', () => {
  it('is found by its name, a name by which it is known, and nothing less', () => {
    const found = (name: string): readonly unknown[] => {
      const { dossier, context } = contextIn([`The ${name} said on Tuesday that over 300 people had died.`]);
      return dossier.entities.map(({ id }) => context.entities[id]?.body);
    };
    expect(found('Telurian health ministry')).toEqual(['te-health']);
    expect(found('Lantern Front')).toEqual(['lantern']);
    expect(found('Norian health ministry')).toEqual([null]);
  });

  it('by a name that two have, is left open with both', () => {
    const { dossier, context } = contextIn([
      'Orvania and Teluria trade blame',
      'GPO said on Tuesday that it would rain.',
    ]);
    const id = dossier.entities.find(({ name }) => name === 'GPO')?.id ?? '';
    expect(context.entities[id]).toMatchObject({ body: null, candidates: ['or-press', 'te-press'] });
  });

  it('is shown with who controls it since when, on that day', () => {
    expect(ministry(ELSEWHERE).controls).toEqual([
      {
        template: 'run-by',
        sentence: 'Owned or run by: Lantern Front.',
        controller: { kind: 'body', id: 'lantern', name: 'Lantern Front', holders: [] },
        from: '2027-03-01',
        to: null,
        refs: ['gazette'],
      },
    ]);
    expect(ministry(ELSEWHERE, '2027-02-28').controls).toMatchObject([
      { sentence: 'Part of: Government of Teluria.' },
    ]);
  });

  it('that answers to an office names who held it that day', () => {
    const { context } = contextIn(['The Orvanian government said on Tuesday that it would rain.']);
    expect(context.bodies['or-gov']?.controls).toMatchObject([
      {
        sentence: 'Answers to the Prime Minister of Orvania.',
        controller: { kind: 'office', holders: [{ person: 'ada-brell', name: 'Ada Brell' }] },
      },
    ]);
  });

  it('whose figures are disputed is shown with the other view, whichever side it is on', () => {
    const { context } = contextIn([SAYS, 'The Orvanian Army said on Tuesday that 40 people had died.']);
    const notes = ['te-health', 'or-army'].map((id) => context.bodies[id]?.notes);
    expect(notes).toMatchObject([
      [
        {
          sentence: 'Its figures are disputed by the Orvanian army.',
          counter: { sentence: 'On the other hand, a later count was close to it.', refs: ['courier'] },
        },
      ],
      [
        {
          sentence: 'Its figures are disputed by the Lantern Front.',
          counter: { sentence: 'On the other hand, it gives its method.' },
        },
      ],
    ]);
  });

  it('is silent of a controller whose file was refused', () => {
    const pack = packWith({ ...TWO_COUNTRIES, offices: [], terms: [] });
    const { context } = contextIn(['The Orvanian government said on Tuesday that it would rain.'], null, {
      pack,
    });
    expect(context.bodies['or-gov']?.controls).toEqual([]);
  });
});

/** How an article opens, and what ties the ministry to it: by what, and by which words. */
type Tied = readonly [why: string, opening: readonly string[], ties: readonly (readonly [string, string])[]];

const TIES: readonly Tied[] = [
  ['nothing', ELSEWHERE, []],
  ['another country', ['Orvania closes the pier', 'Orvania closed it on Tuesday.'], []],
  [
    'its country in the headline',
    ['Teluria closes the pier', 'It closed on Tuesday.'],
    [['place', 'Teluria']],
  ],
  [
    'its people in the lede',
    ['Pier closes', 'Telurian boats lay off Skarn on Tuesday.'],
    [['place', 'Telurian']],
  ],
  [
    'who controls it',
    ['Pier closes', 'The Lantern Front closed the pier on Tuesday.'],
    [['controller', 'Lantern Front']],
  ],
  [
    'itself',
    ['Pier closes', 'The Telurian health ministry closed the pier on Tuesday.'],
    [
      ['itself', 'Telurian health ministry'],
      ['place', 'Telurian'],
    ],
  ],
  ['nothing but a later paragraph', [...ELSEWHERE, 'Teluria has a pier as well.'], []],
];

describe('a party to the story', () => {
  it.each(TIES)('is tied to it by %s', (_, opening, due) => {
    const { dossier } = contextIn([...opening, SAYS]);
    const { text } = dossier.article;
    const ties = ministry(opening).ties.map(({ by, span }) => [by, text.slice(span.start, span.end)]);
    expect(ties).toEqual(due);
  });

  it('is one by who holds an office in it, and by who controls it through another', () => {
    const { context } = contextIn([
      'Brell opens the pier',
      'Prime Minister Ada Brell opened the pier on Tuesday.',
      'The Orvanian Army said on Tuesday that it would rain. The Orvanian government said that it would not.',
    ]);
    const ties = ['or-army', 'or-gov'].map((id) => context.bodies[id]?.ties.map(({ by, row }) => [by, row]));
    expect(ties).toEqual([[['controller', 'ada-brell']], [['office', 'ada-brell']]]);
  });

  it('is not a pollster of the country', () => {
    const { context } = contextIn([
      'Orvania votes',
      'The Sagitta Institute said on Tuesday that few had voted.',
    ]);
    expect(context.bodies.polls?.ties.map(({ by }) => by)).toEqual(['itself']);
  });
});
