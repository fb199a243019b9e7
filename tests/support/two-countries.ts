import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Context } from '../../lib/core/model/context';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Pack } from '../../lib/pack/pack';
import type { Rows } from '../../lib/pack/schema/tables';
import { packWith, SMALL, term } from './small-pack';

const REFS = ['gazette'];
const OTHER = ['courier'];

type Body = Rows['bodies'][number];

const body = (id: string, name: string, kind: Body['kind'], more: Partial<Body> = {}): Body => ({
  id,
  name,
  kind,
  place: 'OR',
  aliases: [],
  acronyms: [],
  weak: [],
  wikidata: null,
  refs: REFS,
  ...more,
});

const control = (
  id: string,
  relation: string,
  controller: string | null,
  from: string | null = null,
  to: string | null = null,
): Rows['controls'][number] => ({
  id: `${id}/${controller}/${from}`,
  body: id,
  relation,
  controller,
  from,
  to,
  refs: REFS,
});

const channel = (id: string, more: Partial<Rows['channels'][number]> = {}): Rows['channels'][number] => ({
  id,
  kind: 'channel',
  terms: null,
  definedBy: [],
  refs: REFS,
  ...more,
});

const disputed = (body: string, who: string, answer: string): Rows['notes'][number] => ({
  id: `${body}/disputed`,
  body,
  conflict: 'border-war',
  template: 'disputed',
  values: { who },
  refs: [...REFS, ...OTHER],
  counter: { template: 'answer', values: { answer }, refs: OTHER },
});

/** Orvania and Teluria with their bodies, who controls them, a war between them, and those who report on it. All invented. */
export const TWO_COUNTRIES: Rows = {
  ...SMALL,
  references: [
    ...SMALL.references,
    { id: 'courier', url: 'https://courier.example/7', publisher: 'The Courier', date: '2031-02-01' },
  ],
  offices: [
    ...SMALL.offices,
    {
      id: 'te-health-speaks',
      title: 'Spokesman of the Telurian health ministry',
      short: 'Telurian health ministry spokesman',
      body: 'te-health',
      place: 'TE',
      single: false,
      speaks: true,
      words: ['health ministry spokesman'],
    },
  ],
  people: [
    ...SMALL.people,
    {
      id: 'oro-pell',
      name: 'Oro Pell',
      aliases: [],
      place: 'TE',
      party: null,
      wikidata: 'Q1',
      died: null,
      refs: OTHER,
    },
  ],
  terms: [...SMALL.terms, term('oro-pell', 'te-health-speaks', '2030-06-01', '2031-12-31')],
  bodies: [
    body('or-gov', 'Government of Orvania', 'government', { aliases: ['Orvanian government'] }),
    body('te-gov', 'Government of Teluria', 'government', { place: 'TE' }),
    body('or-press', 'Government Press Office (Orvania)', 'spokesperson-office', {
      aliases: ['Orvanian Press Office'],
      weak: ['GPO'],
    }),
    body('te-press', 'Government Press Office (Teluria)', 'spokesperson-office', {
      place: 'TE',
      weak: ['GPO'],
    }),
    body('lantern', 'Lantern Front', 'armed-group', { place: 'TE' }),
    body('te-health', 'Ministry of Health in Teluria', 'ministry', {
      place: 'TE',
      aliases: ['Lantern-run health ministry', 'Telurian health ministry'],
    }),
    body('or-army', 'Orvanian Army', 'military', { acronyms: ['ORA'] }),
    body('polls', 'Sagitta Institute', 'pollster'),
  ],
  controls: [
    control('or-gov', 'answers-to', 'or-pm', '2030'),
    control('or-press', 'part-of', 'or-gov', '2001-05'),
    control('te-health', 'run-by', 'lantern', '2027-03-01'),
    control('te-health', 'part-of', 'te-gov', '1990', '2027-02-28'),
    control('or-army', 'part-of', 'or-gov'),
    control('polls', 'own-board', null, '1988'),
  ],
  notes: [
    disputed('te-health', 'the Orvanian army', 'a later count was close to it'),
    disputed('or-army', 'the Lantern Front', 'it gives its method'),
  ],
  templates: [
    { id: 'answers-to', use: 'control', text: 'Answers to the {controller}.' },
    { id: 'part-of', use: 'control', text: 'Part of: {controller}.' },
    { id: 'run-by', use: 'control', text: 'Owned or run by: {controller}.' },
    { id: 'own-board', use: 'control', text: 'Governed by a board of its own.' },
    { id: 'disputed', use: 'note', text: 'Its figures are disputed by {who}.' },
    { id: 'answer', use: 'counter', text: 'On the other hand, {answer}.' },
  ],
  conflicts: [
    {
      id: 'border-war',
      name: 'the border war of 2029',
      sides: [['or-army'], ['lantern', 'te-health']],
      refs: REFS,
    },
  ],
  credits: [
    {
      id: 'opo',
      name: 'Government Press Office (Orvania)',
      words: ['OPO', 'Orvanian Press Office'],
      class: 'government-handout',
      body: 'or-press',
      refs: REFS,
    },
    { id: 'ferrous', name: 'Ferrous Pictures', words: ['Ferrous'], class: 'agency', body: null, refs: OTHER },
    { id: 'pool', name: 'Pool', words: ['Pool'], class: 'pool', body: null, refs: OTHER },
  ],
  stances: [{ id: 'doubting', refs: OTHER }],
  cues: [{ id: 'say', lemma: 'say', gloss: 'Says only that words were spoken.', refs: OTHER }],
  channels: [
    channel('readout', { definedBy: ['The Courier'] }),
    channel('told-reporters'),
    channel('deep-background', {
      kind: 'ground-rule',
      terms: 'Nobody is described.',
      definedBy: ['The Courier'],
    }),
    channel('on-background', { kind: 'ground-rule', terms: 'The speaker is described, not named.' }),
  ],
};

/** What is known of an article that is read in full; `published`: its day, null for none. */
export function contextIn(
  blocks: readonly string[],
  published: string | null = '2031-01-15',
  given: { readonly pack?: Pack; readonly url?: string; readonly publisher?: string } = {},
): { readonly dossier: Dossier; readonly context: Context } {
  const article = {
    ...fromPlainText(blocks.join('\n\n'), { url: given.url ?? null }),
    publisher: given.publisher ?? null,
    published: published === null ? null : ({ date: published, precision: 'day', from: 'given' } as const),
  };
  const dossier = analyse(article);
  const pack = given.pack ?? packWith(TWO_COUNTRIES);
  return {
    dossier,
    context: contextOf(pack, dossier, { today: '2032-08-01', refused: [], words: TERMS_EN }),
  };
}
