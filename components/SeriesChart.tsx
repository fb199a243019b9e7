import type { SeriesLine } from '../lib/core/model/card-view';
import type { Quantity } from '../lib/core/model/figure';

/** The drawing's units; room for a dot at each side. */
const WIDTH = 200;
const HEIGHT = 36;
const EDGE = 4;

/** A value on a side of it that is stated. */
const stated = ({ low, high }: Quantity): number | null => low ?? high;

/**
 * The values of a series over time, and the article's as a dashed line across: decoration beside the list that says the
 * same, so hidden from assistive technology. Nothing for a series of one day.
 */
export function SeriesChart({ series, figure }: { series: SeriesLine; figure: Quantity }) {
  const dots = series.points.flatMap(({ date, value }) => {
    const at = Date.parse(date);
    const amount = stated(value);
    return Number.isNaN(at) || amount === null ? [] : [{ at, amount }];
  });
  const own = stated(figure);
  const [first, last] = [dots[0], dots.at(-1)];
  if (!first || !last || first.at === last.at || own === null) return null;
  const amounts = [own, ...dots.map(({ amount }) => amount)];
  const [least, most] = [Math.min(...amounts), Math.max(...amounts)];
  const x = (at: number): number => EDGE + ((at - first.at) / (last.at - first.at)) * (WIDTH - 2 * EDGE);
  const y = (amount: number): number =>
    HEIGHT - EDGE - ((amount - least) / Math.max(most - least, 1)) * (HEIGHT - 2 * EDGE);
  const places = dots.map(({ at, amount }) => [Math.round(x(at)), Math.round(y(amount))] as const);
  return (
    <svg
      class="chart"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      fill="none"
      stroke="currentColor"
      aria-hidden="true"
    >
      <path d={`M${places.map((place) => place.join(' ')).join('L')}`} stroke-width="1.3" />
      {places.map(([left, top]) => (
        <circle key={left} cx={left} cy={top} r="2.2" fill="currentColor" />
      ))}
      <path class="chart-own" d={`M0 ${Math.round(y(own))}H${WIDTH}`} stroke-dasharray="4 3" />
    </svg>
  );
}
