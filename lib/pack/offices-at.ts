import type { StatedDate } from '../core/model/article';
import type { PublicLife, Standing } from '../core/model/dated-office';
import type { Pack } from './pack';
import { firstDay, lastDay } from './schema/date';
import type { Term } from './schema/people';

/** The standing of a term on `day` (`YYYY-MM-DD`). Both its ends belong to it. */
export function standing({ start, end, asOf }: Term, day: string): Standing {
  if (day < firstDay(start)) return 'not-yet';
  if (end !== null && day > lastDay(end)) return 'ended';
  if (start.length < 10 && day <= lastDay(start)) return 'undetermined';
  if (end !== null) return end.length < 10 && day >= firstDay(end) ? 'undetermined' : 'held';
  return day > firstDay(asOf ?? start) ? 'unconfirmed' : 'held';
}

/** The day of an article in the publisher's offset, or null where no day is stated: then nobody's office is said. */
export function dayOf(published: StatedDate | null): string | null {
  if (!published || published.precision === 'month' || published.precision === 'year') return null;
  return published.date.slice(0, 10);
}

/** The terms of somebody, each with its standing, and what they come to. */
export interface OfficesAt {
  readonly life: PublicLife;
  readonly terms: readonly { readonly term: Term; readonly standing: Standing }[];
}

/** In order of what counts: an office that is held says more than one of which the end is not known. */
const BY_STANDING: readonly (readonly [Standing, PublicLife])[] = [
  ['held', 'in-office'],
  ['undetermined', 'not-determined'],
  ['unconfirmed', 'unconfirmed'],
];

/** Whether somebody was dead before `day`; on the day of death itself nothing is asserted. A year or month counts when it is over. */
const deadBefore = (died: string | null, day: string): boolean => died !== null && day > lastDay(died);

/**
 * The offices of `person` on `day`. Two that overlap both stand; without a day, none is asserted. An id that the pack
 * does not hold has no terms.
 */
export function officesAt(pack: Pack, person: string, day: string | null): OfficesAt {
  if (day === null) return { life: 'no-date', terms: [] };
  const terms = (pack.termsOf.get(person) ?? []).map((term) => ({ term, standing: standing(term, day) }));
  if (deadBefore(pack.people.get(person)?.died ?? null, day)) return { life: 'dead', terms };
  for (const [wanted, life] of BY_STANDING)
    if (terms.some((each) => each.standing === wanted)) return { life, terms };
  const started = terms.some((each) => each.standing === 'ended');
  return { life: started ? 'left' : 'not-yet', terms };
}

/** Who held an office on a day for sure, and whether others may have: on a shared day both holders. */
export function holdersAt(
  pack: Pack,
  office: string,
  day: string,
): { readonly held: readonly Term[]; readonly open: boolean } {
  const terms = (pack.termsIn.get(office) ?? []).filter(
    ({ person }) => !deadBefore(pack.people.get(person)?.died ?? null, day),
  );
  const held = terms.filter((term) => standing(term, day) === 'held');
  const open = terms.some((term) => ['unconfirmed', 'undetermined'].includes(standing(term, day)));
  return { held, open };
}
