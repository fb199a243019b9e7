import * as v from 'valibot';
import { date } from './date';
import { id, list, refs, row, text } from './row';

const amount = v.pipe(v.number(), v.finite());
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/**
 * One issuer's figures of one definition. Series of one `group` may stand side by side; only one and the same may be
 * compared. What is counted is told by one of `words` and, where there are any, one of `also`; where, by one of `names`
 * (none: those of the place), or by one of `called` where such a name stands near. `base`: the series of the people of
 * whom it is a share.
 */
export const series = row({
  id,
  measure: text,
  definition: text,
  group: id,
  issuer: id,
  unit: v.picklist(['people', 'percent']),
  place: v.nullable(id),
  area: v.nullable(text),
  words: v.pipe(list(text), v.minLength(1, 'has no words')),
  also: list(text),
  names: list(text),
  called: list(text),
  base: v.nullable(id),
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

/**
 * Small words beside a percentage of people: who all of a place are (`residents`), what takes a part of them (`part`
 * before a place, `limit` behind the people), and names that stand for a part of their place (`part-name`).
 */
export const basis = row({
  id: v.picklist(['limit', 'part', 'part-name', 'residents']),
  words: v.pipe(list(text), v.minLength(1, 'has no words')),
});

export type Series = v.InferOutput<typeof series>;
export type Point = v.InferOutput<typeof point>;
