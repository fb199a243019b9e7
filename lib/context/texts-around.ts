import type { PrimaryText } from '../core/model/fidelity';
import type { Pack } from '../pack/pack';
import { daysBetween } from './when';

/** Days before an article of which it still quotes what was published; a report of a talk comes a day later at most. */
const BEFORE = 31;
const AFTER = 1;

/**
 * The primary texts of the pack that an article of a day (`YYYY-MM-DD`) may quote. None without a day, and none that is
 * dated to a month or a year only.
 */
export function textsAround(pack: Pack, day: string | null): readonly PrimaryText[] {
  if (day === null) return [];
  return pack.rows.texts
    .filter(({ date }) => {
      const ahead = daysBetween(day, date);
      return date.length === day.length && ahead >= -BEFORE && ahead <= AFTER;
    })
    .map(({ id, title, text }) => ({ id, title, text }));
}
