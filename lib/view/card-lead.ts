import type { ChannelKind } from '../core/model/attribution';
import type {
  AttributionCard,
  AttributionLead,
  FigureCard,
  FigureLead,
  SeriesLine,
} from '../core/model/card-view';

/** What may stand first on a card, and when there is something of it to say. */
type Precedence<View, Lead> = readonly (readonly [lead: Lead, holds: (view: View) => boolean])[];

/** Ways by which one writes what another said or did: a reader who takes them for speech mistakes who speaks. */
const RETOLD: ReadonlySet<ChannelKind> = new Set(['readout', 'leaked-document']);

/** What stands first on the card of an attribution; the first row that holds counts. */
const ATTRIBUTION: Precedence<Omit<AttributionCard, 'lead'>, AttributionLead> = [
  // The text itself is at hand and has other words, or a condition beside them: nothing bears more on how they read.
  ['fidelity', ({ fidelity }) => fidelity?.state === 'altered' || (fidelity?.lost.length ?? 0) > 0],
  ['channel', ({ channel }) => channel !== null && RETOLD.has(channel.kind)],
  // Terms say why a name is missing and what an outlet could not print.
  ['terms', ({ groundRule }) => groundRule !== null],
  // In which office somebody spoke; a name alone tells most readers less.
  ['office', ({ known }) => (known?.person ?? null) !== null],
  ['control', ({ known }) => (known?.body?.controls.length ?? 0) > 0],
  ['body', ({ known }) => (known?.body ?? null) !== null],
  ['unnamed', ({ unnamed }) => unnamed !== null],
  // That nobody was resolved is said before how the words came: the name above is only what is written.
  ['open', ({ speaker, source, carriesOn }) => speaker === null && (source !== null || carriesOn)],
  ['channel', ({ channel }) => channel !== null],
  ['kind', () => true],
];

const hasSeries = (series: readonly SeriesLine[], relation: SeriesLine['relation']): boolean =>
  series.some((line) => line.relation === relation);

const fits = (series: readonly SeriesLine[], relation: SeriesLine['relation']): boolean =>
  series.some((line) => line.relation === relation && line.points.some((point) => point.fits));

/** What stands first on the card of a figure; the first row that holds counts. Its state stands above in any case. */
const FIGURE: Precedence<Omit<FigureCard, 'lead'>, FigureLead> = [
  // The figure can be another issuer's and not the named one's: whoever looks it up by the name would look in vain.
  ['other-issuer', ({ series }) => fits(series, 'same-measure') && !fits(series, 'same-issuer')],
  ['caveat', ({ caveat }) => caveat !== null],
  // No source stands here, and another place of the article has one or reserves.
  [
    'elsewhere',
    ({ status, elsewhere }) =>
      status === 'unattributed' && elsewhere.some((place) => place.status !== 'unattributed'),
  ],
  ['sum', ({ sums }) => sums.length > 0],
  ['control', ({ known }) => (known?.body?.controls.length ?? 0) > 0],
  ['denominator', ({ denominator }) => denominator !== null],
  ['same-issuer', ({ series }) => hasSeries(series, 'same-issuer')],
  ['office', ({ known }) => (known?.person ?? null) !== null],
  // Counted otherwise, and so last of what is published.
  ['near', ({ series }) => series.length > 0],
  ['status', () => true],
];

const first = <View, Lead>(precedence: Precedence<View, Lead>, view: View): Lead => {
  const row = precedence.find(([, holds]) => holds(view));
  if (row === undefined) throw new Error('the last row holds for every card');
  return row[0];
};

/** The one line of context that is worth most on a card before anybody asks for more. */
export const attributionLead = (view: Omit<AttributionCard, 'lead'>): AttributionLead =>
  first(ATTRIBUTION, view);
export const figureLead = (view: Omit<FigureCard, 'lead'>): FigureLead => first(FIGURE, view);
