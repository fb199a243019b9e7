import type { Hedge, Quantity } from '../../model/figure';
import type { Numeral } from './numeral';

/** A value with its unit, before comparators are looked at. */
export interface Measure {
  readonly low: number;
  readonly high: number;
  readonly unit: string;
  readonly next: number;
  readonly end: number;
  readonly numeral: Numeral;
  readonly range: boolean;
  /** `52-48`: two numbers joined by a hyphen; a vote, a range or a score. */
  readonly pair: boolean;
  /** The share that a fraction or a ratio states; it is no count. */
  readonly share: boolean;
  readonly hedge: Hedge | null;
  readonly open: 'high' | null;
}

/** The share that a fraction or a ratio states: `two-thirds`, `3 in 10`, `2-to-1`. */
export const shareOf = (
  numeral: Numeral,
  value: number,
  unit: 'percent' | 'count',
  next: number,
  end: number,
): Measure => ({
  low: value,
  high: value,
  unit,
  next,
  end,
  numeral,
  range: false,
  pair: false,
  share: true,
  hedge: null,
  open: null,
});

/** To two decimals, as shares are given. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** A value without what multiplying by a scale left behind (`4.1 million` is no 4,099,999.9999999995). */
const stated = (value: number): number =>
  Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));

/** A measure with its comparator, as the dossier gives it. */
export function quantityOf(measure: Measure, hedge: Hedge | null, open: 'high' | 'low' | null): Quantity {
  const kind = hedge ?? measure.hedge ?? (measure.range || measure.pair ? 'between' : 'exact');
  const side = open ?? measure.open;
  const [low, high] = [stated(measure.low), stated(measure.high)];
  const value = side === 'low' ? high : low;
  if (side)
    return {
      low: side === 'low' ? null : value,
      high: side === 'high' ? null : value,
      unit: measure.unit,
      hedge: kind,
    };
  // A vote of 52 to 48 is one exact figure with two ends.
  if (measure.pair && low > high)
    return { low: high, high: low, unit: measure.unit, hedge: hedge ?? 'exact' };
  return { low, high, unit: measure.unit, hedge: kind };
}
