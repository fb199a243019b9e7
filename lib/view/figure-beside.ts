import type { DenominatorLine, FigureCard, PointLine, SeriesLine } from '../core/model/card-view';
import type { Quantity } from '../core/model/figure';
import type { Denominator, FigureContext, SeriesPoint, SeriesView } from '../core/model/figure-context';
import { words } from './passage';

/** Series and points of each that a card shows: those nearest to the article. */
const MOST_SERIES = 3;
const MOST_POINTS = 3;

const HEDGES: ReadonlyMap<string | null, Quantity['hedge']> = new Map([
  ['about', 'about'],
  ['almost', 'nearly'],
  ['at least', 'over'],
  ['over', 'over'],
  ['up to', 'under'],
]);

/** What the pack has beside a figure, ready to show; nothing where it abstains. `text`: the article's. */
export const figureBeside = (
  known: FigureContext | undefined,
  text: string,
): Pick<FigureCard, 'denominator' | 'series'> => ({
  series: [...(known?.series ?? []), ...(known?.near ?? [])].slice(0, MOST_SERIES).map(seriesLine),
  denominator: known?.denominator ? denominatorLine(known.denominator, text) : null,
});

const seriesLine = ({
  relation,
  issuer,
  measure,
  definition,
  points,
  unit,
  revised,
}: SeriesView): SeriesLine => ({
  relation,
  issuer: issuer.name,
  measure,
  definition,
  points: nearest(points).map(
    ({ id, date, value, low, high, comparator, lag, fits }): PointLine => ({
      date,
      value: {
        low: comparator === 'up to' ? null : (low ?? value),
        high: comparator === 'at least' || comparator === 'over' ? null : (high ?? value),
        unit: unit === 'people' ? 'count' : unit,
        hedge: HEDGES.get(comparator) ?? 'exact',
      },
      lag,
      fits,
      revised: revised.includes(id),
    }),
  ),
});

/** References of what a card shows beside a figure, by their ids. */
export const refsBeside = (known: FigureContext | undefined): readonly string[] => [
  ...[...(known?.series ?? []), ...(known?.near ?? [])]
    .slice(0, MOST_SERIES)
    .flatMap(({ points }) => nearest(points).flatMap(({ refs }) => refs)),
  ...(known?.denominator?.refs ?? []),
];

/** The points nearest to the article's day, in order of their dates. */
function nearest(points: readonly SeriesPoint[]): readonly SeriesPoint[] {
  const far = ({ lag }: SeriesPoint): number => (lag === null ? Number.POSITIVE_INFINITY : Math.abs(lag));
  const kept = new Set(points.toSorted((a, b) => far(a) - far(b)).slice(0, MOST_POINTS));
  return points.filter((point) => kept.has(point));
}

function denominatorLine(
  { of, population, date, area, comesTo }: Denominator,
  text: string,
): DenominatorLine | null {
  const written = words(text, of);
  if (written === null) return null;
  const people = (low: number | null, high: number | null): Quantity => ({
    low,
    high,
    unit: 'count',
    hedge: 'exact',
  });
  return {
    words: written,
    population: people(population, population),
    date,
    area,
    comesTo: people(comesTo.low, comesTo.high),
  };
}
