import type { Quantity } from '../../core/model/figure';
import type { Point } from '../../pack/schema/figures';

/** Places of a whole number that are never taken for rounded: `80` may be 79.5 to 80.5, `14,000` 13,500 to 14,500. */
const EXACT_PLACES = 2;

/** One unit of the last place that a value is written out to. */
function grain(value: number): number {
  const written = String(value);
  const point = written.indexOf('.');
  if (point >= 0) return 10 ** (point + 1 - written.length);
  let zeros = 0;
  while (zeros < written.length - EXACT_PLACES && written[written.length - 1 - zeros] === '0') zeros++;
  return 10 ** zeros;
}

/** The values that a figure can stand for as news rounds: `over 14,000` up to the next thousand, `about` a thousand to both sides. */
function range({ low, high, hedge }: Quantity): readonly [least: number, most: number] | null {
  const value = low ?? high;
  if (value === null) return null;
  if (low !== null && high !== null && low !== high) return [low, high];
  const step = grain(value);
  switch (hedge) {
    case 'over':
      return [value, value + step];
    case 'under':
    case 'nearly':
      return [value - step, value];
    case 'about':
      return [value - step, value + step];
    case 'vague':
      return null;
    default:
      return low === null
        ? [value - step, value]
        : high === null
          ? [value, value + step]
          : [value - step / 2, value + step / 2];
  }
}

/** Whether a figure, as far as it is written out, can be a published value. Vague figures (`dozens`) can be anything: no. */
export function fits(
  quantity: Quantity,
  { value, low, high }: Pick<Point, 'value' | 'low' | 'high'>,
): boolean {
  const wanted = range(quantity);
  if (!wanted) return false;
  const [least, most] = wanted;
  return (low ?? value) <= most && (high ?? value) >= least;
}
