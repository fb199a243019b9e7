import type { Attribution } from '../core/model/attribution';
import { isShown } from '../core/model/shown';

/** A badge has room for four signs. */
const MOST = 999;

/** How many quotations and reported statements are shown, as a badge says it; empty where none is. */
export function badgeOf(attributions: readonly Pick<Attribution, 'confidence'>[]): string {
  const count = attributions.filter(isShown).length;
  if (count === 0) return '';
  return count > MOST ? `${MOST}+` : String(count);
}
