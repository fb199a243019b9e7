import { describe, expect, it } from 'vitest';
import type {
  AttributionCard,
  AttributionLead,
  FigureCard,
  FigureLead,
  SeriesLine,
} from '../../lib/core/model/card-view';
import { attributionLead, figureLead } from '../../lib/view/card-lead';
import { cardView } from '../../lib/view/card-view';
import { nightFerry } from '../support/ferry-dossier';
import {
  ALTERED,
  contextWith,
  millPostContext,
  nightFerryContext,
  personWith,
  seaWallCompared,
  seaWallContext,
} from '../support/sample-context';
import { millPost, seaWall } from '../support/sample-dossiers';

const wall = seaWall();
const mill = millPost();
const ferry = nightFerry();

const said = (id: string, context = contextWith(), dossier = wall): AttributionCard =>
  cardView(dossier, id, context) as AttributionCard;
const figure = (id: string, context = contextWith(), dossier = ferry): FigureCard =>
  cardView(dossier, id, context) as FigureCard;

const known = seaWallContext(wall);
const person = contextWith({ entities: { e0: personWith('Maren Ostrow') } });
const bare = said('a0');
const retold = { kind: 'readout', words: 'readout' } as const;
const told = { kind: 'briefing', words: 'told reporters' } as const;
const terms = { words: 'on background', terms: 'No name.', definedBy: [] };
const compared = said('a3', seaWallCompared(ALTERED));
const same = said('a3', seaWallCompared({ ...ALTERED, state: 'identical', lost: [] }));
const trimmed = said('a3', seaWallCompared({ ...ALTERED, state: 'trimmed' }));

/** What a card has, and what of it stands first. */
const ATTRIBUTIONS: readonly (readonly [what: string, view: AttributionCard, lead: AttributionLead])[] = [
  ['no more than a name', bare, 'kind'],
  ['a way that is stated', { ...bare, channel: told }, 'channel'],
  ['an office, and a way', { ...said('a0', person), channel: told }, 'office'],
  ['an office, in a readout', { ...said('a0', person), channel: retold }, 'channel'],
  ['an office, and terms', { ...said('a0', person), groundRule: terms }, 'terms'],
  [
    'an office of no day',
    said('a0', contextWith({ entities: { e0: personWith('A', { life: 'no-date' }) } })),
    'office',
  ],
  ['a body that somebody controls', said('a2', known), 'control'],
  ['a source that is not named', said('a4'), 'unnamed'],
  ['nobody who was resolved', said('a7'), 'open'],
  ['two who may be meant, and no more', { ...said('a3', known), speaker: null, channel: null }, 'open'],
  ['a quotation that is carried on from nowhere', said('a8'), 'open'],
  ['words that a text has otherwise', compared, 'fidelity'],
  [
    'words that a text has otherwise, by somebody in office',
    { ...said('a0', person), fidelity: compared.fidelity },
    'fidelity',
  ],
  ['a condition that fell away', trimmed, 'fidelity'],
  ['words that a text has as quoted', same, 'channel'],
  ['a readout whose issuer is known', said('a0', millPostContext(mill), mill), 'channel'],
];

const series = (relation: SeriesLine['relation'], fits: boolean): SeriesLine => ({
  relation,
  issuer: 'Skarn Line',
  measure: 'tickets',
  definition: '',
  points: [
    {
      date: '2031-01-01',
      value: { low: 1, high: 1, unit: 'count', hedge: 'exact' },
      lag: 3,
      fits,
      revised: false,
    },
  ],
});
const plain = figure('f0');
const caveat = { words: 'could not be checked', kind: 'unverified' } as const;
const elsewhere = { place: 'text', words: '8,400', status: 'attributed', source: 'the board' } as const;
const sum = {
  figures: ['1', '2'],
  working: ['1', '≠', '2'],
  by: 'sum',
} as unknown as FigureCard['sums'][number];

const FIGURES: readonly (readonly [what: string, view: FigureCard, lead: FigureLead])[] = [
  ['no more than its state', { ...plain, elsewhere: [], sums: [] }, 'status'],
  ['a reservation', { ...plain, caveat }, 'caveat'],
  [
    'another issuer’s value that it can be',
    { ...plain, series: [series('same-measure', true)], caveat },
    'other-issuer',
  ],
  [
    'a value of both issuers that it can be',
    {
      ...plain,
      sums: [],
      elsewhere: [],
      series: [series('same-issuer', true), series('same-measure', true)],
    },
    'same-issuer',
  ],
  [
    'another issuer’s value that it cannot be, and a reservation',
    { ...plain, series: [series('same-measure', false)], caveat },
    'caveat',
  ],
  [
    'no source here and one elsewhere',
    { ...plain, status: 'unattributed', elsewhere: [elsewhere], sums: [sum] },
    'elsewhere',
  ],
  [
    'the same with a source here',
    { ...plain, status: 'attributed', elsewhere: [elsewhere], sums: [] },
    'status',
  ],
  ['working that does not go together', { ...plain, elsewhere: [], sums: [sum] }, 'sum'],
  ['values counted otherwise', { ...plain, elsewhere: [], sums: [], series: [series('near', true)] }, 'near'],
  ['its issuer’s series', figure('f1', nightFerryContext(ferry)), 'same-issuer'],
  [
    'those of whom it is a share',
    { ...figure('f2', nightFerryContext(ferry)), caveat: null, sums: [] },
    'denominator',
  ],
  [
    'a body that somebody controls',
    { ...plain, sums: [], elsewhere: [], known: said('a2', known).known },
    'control',
  ],
  ['somebody in office', { ...plain, sums: [], elsewhere: [], known: said('a0', person).known }, 'office'],
];

describe('the line that stands first', () => {
  it.each(ATTRIBUTIONS)('on the card of what is said, which has %s', (_, view, lead) =>
    expect(attributionLead(view)).toBe(lead),
  );
  it.each(FIGURES)('on the card of a figure, which has %s', (_, view, lead) =>
    expect(figureLead(view)).toBe(lead),
  );
});
