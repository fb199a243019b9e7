import type { StatedDate } from '../core/model/article';
import type { ArticleDay, PackUsed, RefusedFile } from '../core/model/context';
import { dayOf } from '../pack/offices-at';
import type { Pack } from '../pack/pack';

const DAY = 86_400_000;
/** Days after which a pack says that it is old (issue of the context pack: half a year). */
const OLD = 180;

/** Days from one day to another, both `YYYY-MM-DD`. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY);

/** Which pack was asked on the day `today`, how old it was then, and which of its files do not count. */
export function packUsed({ release }: Pack, refused: readonly RefusedFile[], today: string): PackUsed {
  const age = release ? daysBetween(release.date, today) : null;
  return {
    version: release?.version ?? null,
    date: release?.date ?? null,
    age,
    old: age !== null && age > OLD,
    refused,
  };
}

/** The article's day, and what has to be said of it. A day ahead is today's somewhere: clocks differ by up to 26 hours. */
export function articleDay(published: StatedDate | null, pack: Pack, today: string): ArticleDay {
  const day = dayOf(published);
  if (day === null) return { day, state: 'no-date' };
  if (daysBetween(today, day) > 1) return { day, state: 'future' };
  if (pack.release && day > pack.release.date) return { day, state: 'after-pack' };
  return { day, state: 'stated' };
}
