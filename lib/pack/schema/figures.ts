import * as v from 'valibot';
import { date } from './date';
import { id, refs, row, text } from './row';

const amount = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** One issuer's figures of one definition. Series of one `group` may stand side by side; only one and the same may be compared. */
export const series = row({
  id,
  measure: text,
  definition: text,
  group: id,
  issuer: id,
  unit: v.picklist(['people', 'percent']),
  place: v.nullable(id),
  area: v.nullable(text),
});

/** A published value of a series; `comparator` keeps what the issuer wrote before it. */
export const point = v.pipe(
  row({
    id,
    series: id,
    date,
    value: amount,
    low: v.nullable(amount),
    high: v.nullable(amount),
    comparator: v.nullable(v.picklist(['about', 'almost', 'at least', 'over', 'up to'])),
    refs,
  }),
  v.check(
    ({ low, high }) => low === null || high === null || low <= high,
    'has a range that ends below its beginning',
  ),
);

/** How many people live in a place: what a percentage is a part of. */
export const population = row({ id, place: id, date, value: count, refs });
