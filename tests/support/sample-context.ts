import type { BodyContext } from '../../lib/core/model/body-context';
import type { Context } from '../../lib/core/model/context';
import type { DatedOffice } from '../../lib/core/model/dated-office';
import type { Dossier } from '../../lib/core/model/dossier';
import type { EntityContext } from '../../lib/core/model/entity-context';
import type { Fidelity } from '../../lib/core/model/fidelity';
import type { SeriesPoint } from '../../lib/core/model/figure-context';
import type { Span } from '../../lib/core/model/span';

/** A context in which nothing is known, but for what a test says. */
export const contextWith = (more: Partial<Context> = {}): Context => ({
  pack: { version: '2031.1.0', date: '2031-01-15', age: 30, old: false, refused: [] },
  day: { day: '2031-02-11', state: 'after-pack' },
  entities: {},
  attributions: {},
  figures: {},
  credits: {},
  outlet: {
    host: null,
    outlet: null,
    discloses: { publisher: null, authors: [], published: null, modified: null, policies: [] },
    by: 'outlet-at-host',
  },
  bodies: {},
  story: { actors: [] },
  sides: [],
  receipts: [],
  references: {
    gazette: { url: 'https://gazette.example/1', publisher: 'Velmouth Gazette', date: '2030-03' },
    register: { url: 'https://register.example/2', publisher: 'County Register', date: null },
  },
  ...more,
});

export const office = (short: string, more: Partial<DatedOffice> = {}): DatedOffice => ({
  office: short,
  title: short,
  short,
  body: 'council',
  bodyName: 'Velmouth Town Council',
  start: '2029-05-02',
  end: null,
  asOf: '2031-01-10',
  standing: 'held',
  refs: ['gazette'],
  ...more,
});

/** Somebody of whom the pack knows nothing, but for what a test says. */
const entityWith = (more: Partial<EntityContext> = {}): EntityContext => ({
  resolved: null,
  life: null,
  offices: [],
  open: [],
  last: null,
  next: null,
  now: null,
  called: [],
  because: [],
  agreements: [],
  candidates: [],
  considered: [],
  body: null,
  side: null,
  by: 'identity',
  ...more,
});

/** Somebody who is resolved and in office. */
export const personWith = (name: string, more: Partial<EntityContext> = {}): EntityContext =>
  entityWith({
    resolved: {
      id: name,
      name,
      wikidata: null,
      place: 'CO',
      placeName: 'Corden',
      died: null,
      refs: ['register'],
    },
    life: 'in-office',
    offices: [office('chair of Velmouth council')],
    now: { asOf: '2031-01-15', life: 'in-office', offices: [office('chair of Velmouth council')] },
    ...more,
  });

const bodyWith = (name: string, more: Partial<BodyContext> = {}): BodyContext => ({
  id: name,
  name,
  kind: 'government',
  place: 'CO',
  placeName: 'Corden',
  wikidata: null,
  controls: [],
  notes: [],
  conflicts: [],
  ties: [],
  refs: ['register'],
  by: 'body-row',
  ...more,
});

const at = ({ article }: Dossier, words: string): Span => {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`«${words}» does not stand in the text`);
  return { start, end: start + words.length };
};

/** What is known of the sea wall’s people: one in office, a body, and one of whom there are two. */
export const seaWallContext = (dossier: Dossier): Context =>
  contextWith({
    entities: {
      e0: personWith('Maren Ostrow', {
        agreements: [
          { by: 'name', span: at(dossier, 'Maren Ostrow'), row: 'Maren Ostrow' },
          { by: 'office', span: at(dossier, 'chairs the council'), row: 'chair' },
        ],
      }),
      e1: entityWith({ body: 'fishers' }),
      e2: entityWith({
        candidates: ['t1', 't2'],
        considered: [
          {
            person: 't1',
            name: 'Tobin Achterberg',
            wikidata: null,
            placeName: 'Corden',
            office: office('harbour master'),
            families: [],
            vetoes: [],
          },
          {
            person: 't2',
            name: 'Tobin Achterberg',
            wikidata: 'Q99900001',
            placeName: 'Skarn',
            office: null,
            families: [],
            vetoes: ['dead', 'another-place'],
          },
        ],
      }),
    },
    bodies: {
      council: bodyWith('Velmouth Town Council', {
        ties: [
          {
            by: 'itself',
            row: 'council',
            name: 'Velmouth Town Council',
            span: at(dossier, 'Velmouth council'),
          },
        ],
      }),
      fishers: bodyWith('Velmouth Fishers’ Association', {
        kind: 'ngo',
        controls: [
          {
            template: 'own-board',
            sentence: 'Governed by a board of its own.',
            refs: ['gazette'],
            controller: null,
            from: '2011',
            to: null,
          },
        ],
        notes: [
          {
            template: 'disputed',
            sentence: 'Its figures are disputed by the council.',
            refs: ['gazette'],
            counter: {
              template: 'answer',
              sentence: 'On the other hand, the county has used them since 2020.',
              refs: ['register'],
            },
            conflict: null,
          },
        ],
      }),
    },
    figures: {},
  });

/** What is known of the mill’s readout: who issued it, who spoke for them that day, and in which office its minister was. */
export const millPostContext = (dossier: Dossier): Context =>
  contextWith({
    day: { day: '2031-02-11', state: 'stated' },
    pack: { version: '2031.3.0', date: '2031-03-01', age: 200, old: true, refused: [] },
    entities: {
      e1: personWith('Ilse Brand', {
        offices: [office('Corden secretary of works', { body: 'works', bodyName: 'Works Office of Corden' })],
        now: { asOf: '2031-03-01', life: 'left', offices: [] },
      }),
    },
    bodies: { works: bodyWith('Works Office of Corden', { kind: 'ministry' }) },
    attributions: {
      a0: {
        channel: {
          kind: 'readout',
          gloss: 'A summary.',
          definedBy: ['the Press Institute', 'the Works Office'],
          row: 'readout',
          refs: ['gazette'],
        },
        groundRule: {
          row: 'on-background',
          span: at(dossier, 'readout'),
          terms: 'The words may be published; the speaker is not named.',
          definedBy: [],
          refs: ['gazette'],
        },
        issuer: {
          body: 'works',
          bodyName: 'Works Office of Corden',
          by: 'source',
          span: at(dossier, 'Corden'),
          spokespeople: [
            { person: 'p', name: 'Uta Fenn', office: office('spokeswoman of the Works Office') },
          ],
          otherAccounts: [],
          packAccounts: [],
        },
        cue: {
          lemma: 'say',
          stance: 'neutral',
          gloss: 'Newsrooms take it as the plainest verb.',
          row: 'say',
          refs: ['gazette'],
        },
        fidelity: null,
        by: 'attribution-context',
      },
    },
  });

/** What is known of the new weir’s pictures: one was handed out by a ministry of the country that the headline names. */
export const newWeirContext = (dossier: Dossier): Context =>
  contextWith({
    credits: {
      c0: {
        suppliers: [
          {
            row: 'works-photo',
            name: 'Works Office of Corden',
            class: 'government-handout',
            body: 'works',
            refs: ['gazette'],
          },
        ],
        by: 'credit-words',
      },
      c1: { suppliers: [], by: 'credit-words' },
    },
    bodies: {
      works: bodyWith('Works Office of Corden', {
        kind: 'ministry',
        controls: [
          {
            template: 'government-of',
            sentence: 'Answers to the government of Corden.',
            refs: ['register'],
            controller: null,
            from: '2029-05-02',
            to: null,
          },
        ],
        ties: [{ by: 'place', row: 'CO', name: 'Corden', span: at(dossier, 'Corden') }],
      }),
    },
  });

/** The same where the pack has the other side’s account too. */
export const millPostAnswered = (dossier: Dossier): Context => {
  const context = millPostContext(dossier);
  const { a0: way } = context.attributions;
  if (!way?.issuer) throw new Error('the sample has no issuer');
  const account = {
    text: 'skarn-talk',
    issuer: 'skarn-council',
    issuerName: 'Island Council of Skarn',
    title: 'Talk on the lower weir',
    date: '2031-02-11',
    url: 'https://skarn.example/talk',
  };
  const issuer = { ...way.issuer, packAccounts: [account] };
  return { ...context, attributions: { ...context.attributions, a0: { ...way, issuer } } };
};

const point = (date: string, value: number, lag: number, more: Partial<SeriesPoint> = {}): SeriesPoint => ({
  id: date,
  date,
  value,
  low: null,
  high: null,
  comparator: null,
  lag,
  fits: false,
  refs: ['register'],
  ...more,
});

/** What is known of the night ferry’s figures: two issuers’ series of one measure, and of whom a percentage is. */
export const nightFerryContext = (dossier: Dossier): Context => {
  const series = {
    id: 'ferry-board',
    measure: 'passengers of the night ferry, by month',
    definition: 'Everybody on board, crew included.',
    issuer: { id: 'board', name: 'Velmouth Harbour Board' },
    unit: 'people',
    place: 'CO',
    area: null,
    relation: 'same-issuer',
    points: [
      point('2030-09-30', 6100, 134),
      point('2030-10-31', 8400, 103, { comparator: 'at least', fits: true }),
      point('2030-11-30', 7900, 73),
      point('2031-03-01', 9000, -18),
    ],
    latest: '2030-11-30',
    revised: [],
  } as const;
  const other = {
    ...series,
    id: 'ferry-line',
    issuer: { id: 'line', name: 'Skarn Line' },
    definition: 'Tickets sold.',
    relation: 'same-measure',
    points: [point('2030-10-31', 8200, 103)],
  } as const;
  return contextWith({
    figures: {
      f1: {
        value: { low: 8400, high: 8400 },
        date: '2031-02-11',
        series: [series, other],
        near: [],
        denominator: null,
        because: [],
      },
      f2: {
        value: { low: 40, high: 40 },
        date: '2031-02-11',
        series: [],
        near: [],
        denominator: {
          of: at(dossier, 'passengers'),
          place: 'CO',
          area: 'Skarn',
          population: 12_000,
          date: '2030-07-01',
          row: 'skarn',
          refs: ['register'],
          comesTo: { low: 4800, high: 4800 },
          by: 'population-of-place',
        },
        because: [],
      },
    },
  });
};

/** A quotation that a primary text has in other words, with a condition beside them. */
export const ALTERED: Fidelity = {
  state: 'altered',
  document: 'speech',
  title: 'Speech at the harbour',
  searched: 3,
  passages: [],
  diff: [
    { op: 'kept', said: 'The wall will', quoted: 'The wall will' },
    { op: 'dropped', said: 'not', quoted: null },
    { op: 'changed', said: 'hold', quoted: 'stand' },
    { op: 'apart', said: null, quoted: null },
    { op: 'added', said: null, quoted: 'for ever' },
  ],
  variances: [],
  lost: [
    { word: 'unless', document: 'speech', span: { start: 0, end: 9 }, words: 'unless it is built of stone' },
  ],
  by: 'word-alignment',
};

/** What is known of the sea wall where one of its quotations was compared with a primary text. */
export const seaWallCompared = (fidelity: Fidelity): Context =>
  contextWith({
    attributions: {
      a3: { channel: null, groundRule: null, issuer: null, cue: null, fidelity, by: 'attribution-context' },
    },
  });
