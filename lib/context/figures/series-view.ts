import type { Quantity } from '../../core/model/figure';
import type { SeriesPoint, SeriesView } from '../../core/model/figure-context';
import type { Pack } from '../../pack/pack';
import { lastDay } from '../../pack/schema/date';
import type { Point, Series } from '../../pack/schema/figures';
import { daysBetween } from '../when';
import { fits } from './fits';

/** Values shown up to the article's day and behind it. */
const BEFORE = 4;
const AFTER = 2;

/** A day written out; a month or a year is none. */
const isDay = (date: string): boolean => date.length === 10;

const pointOf = (point: Point, quantity: Quantity, day: string): SeriesPoint => ({
  id: point.id,
  date: point.date,
  value: point.value,
  low: point.low,
  high: point.high,
  comparator: point.comparator,
  lag: isDay(point.date) ? daysBetween(point.date, day) : null,
  fits: fits(quantity, point),
  refs: point.refs,
});

/** Values of a series for a date for which it gives another one too: the issuer revised it, or gives two. */
const revisedIn = (points: readonly Point[]): string[] =>
  points
    .filter(({ id, date, value }) =>
      points.some((other) => other.id !== id && other.date === date && other.value !== value),
    )
    .map(({ id }) => id);

/** A series around the article's day; null where it has no value. */
export function seriesView(
  pack: Pack,
  row: Series,
  relation: SeriesView['relation'],
  quantity: Quantity,
  day: string,
): SeriesView | null {
  const points = pack.pointsOf.get(row.id) ?? [];
  const before = points.filter(({ date }) => lastDay(date) <= day);
  const shown = [...before.slice(-BEFORE), ...points.slice(before.length, before.length + AFTER)];
  if (shown.length === 0) return null;
  return {
    id: row.id,
    measure: row.measure,
    definition: row.definition,
    issuer: { id: row.issuer, name: pack.bodies.get(row.issuer)?.name ?? row.issuer },
    unit: row.unit,
    place: row.place,
    area: row.area,
    relation,
    points: shown.map((point) => pointOf(point, quantity, day)),
    latest: before.at(-1)?.id ?? null,
    revised: revisedIn(shown),
  };
}
