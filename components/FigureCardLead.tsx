import type { FigureCard, SeriesLine } from '../lib/core/model/card-view';
import { BodyLead } from './BodyLead';
import { OfficeLines } from './OfficeLines';
import { PackWords } from './PackWords';
import { PlaceWords } from './PlaceWords';
import { PointWords } from './PointWords';
import { QuotedWords } from './QuotedWords';
import { SumWorking } from './SumLine';
import type { CardCatalogue } from './strings';

interface FigureCardLeadProps {
  readonly strings: CardCatalogue;
  readonly view: FigureCard;
}

/** Which series a lead speaks of. */
const RELATIONS = { 'other-issuer': 'same-measure', 'same-issuer': 'same-issuer', near: 'near' } as const;

/** The one line of context that stands below a figure's state before anybody asks for more. */
export function FigureCardLead({ strings, view }: FigureCardLeadProps) {
  const { lead, known } = view;
  if (lead === 'office') return known?.person && <OfficeLines strings={strings} person={known.person} />;
  if (lead === 'control') return known?.body && <BodyLead strings={strings} body={known.body} />;
  if (lead === 'other-issuer' || lead === 'same-issuer' || lead === 'near') {
    const lines = view.series.filter(({ relation }) => relation === RELATIONS[lead]);
    const line = lines.find(({ points }) => points.some(({ fits }) => fits)) ?? lines[0];
    return line && <SeriesLead strings={strings} line={line} />;
  }
  return <p class="lead">{told(strings, view, lead)}</p>;
}

/** The value of a series that the figure can be, or the one nearest to the article. */
function SeriesLead({ strings, line }: { strings: CardCatalogue; line: SeriesLine }) {
  const { issuer, measure, points, relation } = line;
  const far = (lag: number | null): number => (lag === null ? Number.POSITIVE_INFINITY : Math.abs(lag));
  const [nearest] = points.toSorted((a, b) => Number(b.fits) - Number(a.fits) || far(a.lag) - far(b.lag));
  return (
    <p class="lead">
      <span class="gloss">{strings.card.series.relations[relation]}</span> <PackWords text={issuer} />
      {', '}
      <PackWords text={measure} />
      {': '}
      {nearest && <PointWords strings={strings} point={nearest} />}
    </p>
  );
}

/** Those leads that are words of the article or of the interface. */
function told(
  strings: CardCatalogue,
  { caveat, elsewhere, sums, denominator, status, language }: FigureCard,
  lead: 'caveat' | 'elsewhere' | 'sum' | 'denominator' | 'status',
) {
  const place = elsewhere.find((one) => one.status !== 'unattributed');
  if (lead === 'caveat' && caveat) {
    return <QuotedWords strings={strings} text={caveat.words} language={language} />;
  }
  if (lead === 'elsewhere' && place) {
    return (
      <>
        {strings.card.elsewhere} <PlaceWords strings={strings} place={place} language={language} />
      </>
    );
  }
  if (lead === 'sum' && sums[0]) {
    return (
      <>
        {strings.sums.name}: <SumWorking strings={strings} sum={sums[0]} />
      </>
    );
  }
  if (lead === 'denominator' && denominator) return strings.comesTo(strings.quantity(denominator.comesTo));
  return strings.statuses[status].gloss;
}
