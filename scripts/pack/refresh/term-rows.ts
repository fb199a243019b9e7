import type { Body } from '../../../lib/pack/schema/bodies';
import type { Office, Term } from '../../../lib/pack/schema/people';
import type { Rows } from '../../../lib/pack/schema/tables';
import { overlap } from '../collisions';
import type { Holding } from './holdings';
import type { LeftOutCount } from './left-out-count';
import { governmentOf, officeRow } from './office-rows';
import type { Placed } from './people-rows';

const termOf = (
  { start, end }: Holding,
  person: string,
  office: string,
  ref: string,
  today: string,
): Term => ({
  id: `${person}/${office}/${start}`,
  person,
  office,
  start,
  end,
  asOf: end === null ? today : null,
  refs: [ref],
});

/** Why a term does not enter beside those of the pack, or null. */
function clash(term: Term, office: Office, known: Rows): string | null {
  const others = known.terms.filter((other) => other.office === office.id);
  if (others.some(({ person }) => person === term.person)) return 'is in the pack already';
  return office.single && others.some((other) => overlap(term, other))
    ? 'overlaps the term of another holder in the pack'
    : null;
}

/** Terms of those who were found, with the offices and governments that they need and the pack has not. */
export function termRows(
  known: Rows,
  placed: readonly Placed[],
  idOf: ReadonlyMap<string, string>,
  today: string,
  refTo: (item: string) => string,
  leftOut: LeftOutCount,
): {
  readonly terms: readonly Term[];
  readonly offices: readonly Office[];
  readonly bodies: readonly Body[];
} {
  const terms = new Map<string, Term>();
  const offices = new Map<string, Office>();
  const bodies = new Map<string, Body>();
  for (const { holding, place } of placed) {
    const person = idOf.get(holding.person.item);
    if (!person) continue;
    const government = governmentOf(known, place, refTo(holding.office.item));
    const office = officeRow(known, holding.office, place, government);
    const term = termOf(holding, person, office.id, refTo(holding.person.item), today);
    const reason = clash(term, office, known);
    if (reason) {
      leftOut.add('terms', reason);
      continue;
    }
    terms.set(term.id, term);
    if (known.offices.includes(office)) continue;
    offices.set(office.id, office);
    if (!known.bodies.includes(government))
      bodies.set(government.id, bodies.get(government.id) ?? government);
  }
  return { terms: [...terms.values()], offices: [...offices.values()], bodies: [...bodies.values()] };
}
