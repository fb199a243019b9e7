import type { Reading } from '../../text/reading';
import type { Counted } from './scene';

/** What a figure as written can stand for: everything that rounds to it. */
export interface Rounded {
  readonly value: number;
  readonly least: number;
  readonly most: number;
}

const NUMERAL = /\d[\d,]*(?:\.\d+)?/;

/**
 * The values that an exact figure in digits can stand for: half a unit of its last written place to both sides. `1.2
 * million` is 1.15 to 1.25 million; zeros at the end of a whole number may be rounded too. Null for hedged figures,
 * ranges and words.
 */
export function rounded(reading: Reading, { span, quantity }: Counted): Rounded | null {
  const { low, high, hedge } = quantity;
  if (hedge !== 'exact' || low === null || low !== high || low <= 0) return null;
  const written = NUMERAL.exec(reading.text.slice(span.start, span.end))?.[0].replaceAll(',', '');
  if (!written) return null;
  const number = Number(written);
  if (!(number > 0)) return null;
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  const zeros = decimals > 0 ? 0 : trailingZeros(written);
  const half = (0.5 * 10 ** (zeros - decimals) * low) / number;
  return { value: low, least: low - half, most: low + half };
}

/** `1,200` may stand for 1,150 to 1,250; of two places or fewer that is not assumed (`10`, `50`). */
function trailingZeros(written: string): number {
  let zeros = 0;
  while (zeros < written.length - 2 && written[written.length - 1 - zeros] === '0') zeros++;
  return zeros;
}
