import type { ChannelKind } from '../core/model/attribution';
import type { PackAccount } from '../core/model/attribution-context';
import { type Pack, rootOf } from '../pack/pack';
import { scan } from '../pack/scan';
import type { Body } from '../pack/schema/bodies';
import type { PackText } from '../pack/schema/texts';
import type { Joint } from './joint';
import { daysBetween } from './when';

/** Ways by which one side of a talk gives its own account of it. */
export const ACCOUNTS: ReadonlySet<ChannelKind | undefined> = new Set([
  'readout',
  'statement',
  'press-release',
]);

/** Days before and behind the article's on which the other side's account of the same talk is dated: clocks and presses differ. */
const BEFORE = 2;
const AFTER = 1;
/** Characters at the head of a text that say who met whom. */
const HEAD = 1_500;

/** The country or organisation of a body; null where it has none. */
export const sideOf = (pack: Pack, { place }: Pick<Body, 'place'>): string | null =>
  place === null ? null : rootOf(pack, place);

/** Whether the head of a text names a country or organisation, by itself or by a body. */
function names(pack: Pack, { title, text }: PackText, side: string): boolean {
  const head = `${title}\n\n${text.slice(0, HEAD)}`;
  const { places, bodies } = scan(pack, head, { start: 0, end: head.length });
  return (
    places.hits.some(({ ids }) => ids.some((id) => rootOf(pack, id) === side)) ||
    bodies.hits.some(({ ids }) =>
      ids.some((id) => {
        const body = pack.bodies.get(id);
        return body !== undefined && sideOf(pack, body) === side;
      }),
    )
  );
}

/**
 * Texts of the pack in which another side gives its own account of what a body gives one of: dated around the article's
 * day, by a body of a country or organisation that the article names, and naming that of `body`. None without a day.
 */
export function packAccounts({ pack, day, around }: Joint, body: Body): readonly PackAccount[] {
  const own = sideOf(pack, body);
  if (day === null || own === null) return [];
  const named = new Set(around.places.map(({ id }) => rootOf(pack, id)));
  return pack.rows.texts.flatMap((row): PackAccount[] => {
    const { id, title, date, url, channel } = row;
    const issuer = pack.bodies.get(row.issuer);
    const side = issuer ? sideOf(pack, issuer) : null;
    const ahead = date.length === day.length ? daysBetween(day, date) : Number.NaN;
    if (!issuer || side === null || side === own || !named.has(side) || !ACCOUNTS.has(channel)) return [];
    if (!(ahead >= -BEFORE && ahead <= AFTER) || !names(pack, row, own)) return [];
    return [{ text: id, title, issuer: issuer.id, issuerName: issuer.name, date, url }];
  });
}
