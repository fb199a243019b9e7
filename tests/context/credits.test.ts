import { describe, expect, it } from 'vitest';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import type { Credit } from '../../lib/core/model/credit';
import { dossierOf } from '../support/dossier-of';
import { packWith } from '../support/small-pack';
import { TWO_COUNTRIES } from '../support/two-countries';

const pack = packWith({
  ...TWO_COUNTRIES,
  outlets: [
    {
      id: 'beacon',
      name: 'The Orvanian Beacon',
      domains: ['beacon.example'],
      place: 'OR',
      owners: [],
      funding: 'reader',
      standards: null,
      wikidata: null,
      refs: ['gazette'],
    },
  ],
});

/** Suppliers of a picture that is credited so, in an article of the Beacon about Orvania. */
function suppliers(agency: string | null, words = agency ?? 'nobody') {
  const text = `Orvania opens the pier. (${words})`;
  const start = text.indexOf(words);
  const credit: Credit = {
    id: 'c0',
    span: { start, end: start + words.length },
    photographer: null,
    agency,
    by: 'test',
  };
  const dossier = {
    ...dossierOf({ blocks: [text], article: { url: 'https://beacon.example/1' } }),
    credits: [credit],
  };
  const context = contextOf(pack, dossier, { today: '2032-08-01', refused: [], words: TERMS_EN });
  return { found: context.credits.c0?.suppliers ?? [], context };
}

const CREDITS: readonly (readonly [why: string, agency: string, due: readonly string[]])[] = [
  ['a press office', 'OPO', ['government-handout']],
  ['an agency', 'Ferrous', ['agency']],
  ['a pool by way of an agency', 'Pool via Ferrous', ['pool', 'agency']],
  ['the outlet itself', 'The Orvanian Beacon', ['staff']],
  ['somebody unknown', 'Somebody Else', []],
  ['a part of a known name', 'OPOS', []],
];

describe('a photo credit', () => {
  it.each(CREDITS)('of %s', (_, agency, due) =>
    expect(suppliers(agency).found.map((each) => each.class)).toEqual(due),
  );

  it.each<readonly [words: string, agency: string | null, due: readonly string[]]>([
    ['OPO', null, ['opo']],
    ['Photo by Ada Fell/OPO', 'OPO', ['opo']],
    // an agency passed on what somebody handed out
    ['Photo by OPO/Skarn School/Ferrous', 'Ferrous', ['opo', 'ferrous']],
    ['Photo: OPO via Ferrous', 'Ferrous', ['opo', 'ferrous']],
    ['Picture: Ferrous', null, ['ferrous']],
    ['Ada Fell/Ferrous for the Tarn Festival', 'Ferrous', ['ferrous']],
    // a name in which an agency's stands
    ['Photo by Ferrous Bridge', null, []],
    ['Photo by Abby Pool', null, []],
  ])('names everybody in its words: %s', (words, agency, due) =>
    expect(suppliers(agency, words).found.map(({ row }) => row)).toEqual(due),
  );

  it('leads to the body that supplied it, and to what ties that to the story', () => {
    const { found, context } = suppliers('OPO');
    expect(found).toEqual([
      {
        row: 'opo',
        name: 'Government Press Office (Orvania)',
        class: 'government-handout',
        body: 'or-press',
        refs: ['gazette'],
      },
    ]);
    expect(context.bodies['or-press']?.ties.map(({ by }) => by)).toEqual(['place']);
    expect(context.receipts).toContainEqual(
      expect.objectContaining({ about: 'c0', by: 'credit-words', row: 'opo', refs: ['gazette'] }),
    );
  });
});
