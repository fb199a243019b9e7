import type { FigureCard, SeriesLine } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { dayWords } from './date-words';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import { PointWords } from './PointWords';
import { SeriesChart } from './SeriesChart';
import type { CardCatalogue } from './strings';

/** Published figures beside the article's, each with its issuer and what it counts, and of whom a percentage is. No verdict. */
export function SeriesLines({ strings, view }: { strings: CardCatalogue; view: FigureCard }) {
  const { series: said } = strings.card;
  const { denominator, language } = view;
  return (
    <>
      {denominator !== null && (
        <CardLine label={said.denominator}>
          <PageWords text={denominator.words} language={language} />:{' '}
          {strings.quantity(denominator.population)}{' '}
          <span class="gloss">
            {strings.parts(
              [denominator.area, dayWords(denominator.date, strings.language)].filter(
                (part) => part !== null,
              ),
            )}
          </span>{' '}
          <span class="gloss">{strings.comesTo(strings.quantity(denominator.comesTo))}</span>
        </CardLine>
      )}
      {view.series.map((line) => (
        <CardLine key={`${line.issuer} ${line.measure}`} label={said.relations[line.relation]}>
          <PackWords text={line.issuer} />{' '}
          <span class="gloss">
            <PackWords text={line.measure} />
          </span>{' '}
          <SeriesChart series={line} figure={view.quantity} />
          <Points strings={strings} series={line} />
          <span class="gloss">
            <PackWords text={line.definition} />
          </span>
        </CardLine>
      ))}
    </>
  );
}

function Points({ strings, series }: { strings: CardCatalogue; series: SeriesLine }) {
  return (
    <ul>
      {series.points.map((point) => (
        <li key={`${point.date} ${point.value.low} ${point.value.high}`}>
          <PointWords strings={strings} point={point} />
        </li>
      ))}
    </ul>
  );
}
