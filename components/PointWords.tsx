import type { PointLine } from '../lib/core/model/card-view';
import { dayWords } from './date-words';
import type { CardCatalogue } from './strings';

/** A published value, its day, how far that is from the article, whether the article's figure can be this one, and whether it was revised. */
export function PointWords({ strings, point }: { strings: CardCatalogue; point: PointLine }) {
  const { date, value, lag, fits, revised } = point;
  return (
    <>
      {strings.quantity(value)}{' '}
      <span class="gloss">
        {dayWords(date, strings.language)}
        {lag !== null && ` · ${strings.lag(lag)}`}
        {fits && ` · ${strings.card.series.fits}`}
        {revised && ` · ${strings.card.series.revised}`}
      </span>
    </>
  );
}
