import type { PublicLife, Standing } from '../core/model/dated-office';
import type { Agreement, Family, Veto } from '../core/model/entity-context';
import type { Evidence, Named, ToldOffice } from './evidence';
import { officesAt } from './offices-at';
import { type Pack, rootOf } from './pack';
import type { Person } from './schema/people';

/** A person of the pack weighed against the text. */
export interface Weighed {
  readonly person: string;
  readonly because: readonly Agreement[];
  readonly families: ReadonlySet<Family>;
  readonly vetoes: readonly Veto[];
}

/** Standings with which an office can be meant by words that do not say it is over. */
const CURRENT: ReadonlySet<Standing> = new Set(['held', 'unconfirmed', 'undetermined']);

interface Known {
  readonly person: Person;
  readonly standings: ReadonlyMap<string, readonly Standing[]>;
  /** Countries and organisations they serve or served. */
  readonly roots: ReadonlySet<string>;
  readonly bodies: ReadonlySet<string>;
}

function known(pack: Pack, person: Person, day: string | null): Known {
  const standings = new Map<string, Standing[]>();
  const roots = new Set([rootOf(pack, person.place)]);
  const bodies = new Set<string>();
  const at = new Map(officesAt(pack, person.id, day).terms.map(({ term, standing }) => [term.id, standing]));
  for (const term of pack.termsOf.get(person.id) ?? []) {
    const office = pack.offices.get(term.office);
    // Without a day, having held an office is all that can be asked.
    const standing = at.get(term.id) ?? 'held';
    standings.set(term.office, [...(standings.get(term.office) ?? []), standing]);
    if (office?.place) roots.add(rootOf(pack, office.place));
    if (office && CURRENT.has(standing)) bodies.add(office.body);
  }
  return { person, standings, roots, bodies };
}

/** Whether the places that the text gives with an office are its own: `Texas` is not that of a president, `US` is that of a senator. */
function inPlace(pack: Pack, office: string, places: readonly Named[]): boolean {
  const own = pack.offices.get(office)?.place;
  if (!own || places.length === 0) return true;
  return places.some(({ id }) => id === own || id === rootOf(pack, own));
}

/** How an office that the text gives fits: it agrees, it is another one, or it was not theirs at the time. */
function agreement(
  pack: Pack,
  { standings }: Known,
  told: ToldOffice,
  places: readonly Named[],
): { readonly row: string | null; readonly veto: Veto | null } {
  if (told.as === 'other') return { row: null, veto: null };
  const theirs = told.offices.filter((id) => standings.has(id));
  if (theirs.length === 0) return { row: null, veto: 'another-office' };
  const there = theirs.filter((id) => inPlace(pack, id, places));
  if (there.length === 0) return { row: null, veto: 'another-place' };
  const wanted = (standing: Standing): boolean =>
    told.as === 'former' ? standing !== 'not-yet' : CURRENT.has(standing);
  const row = there.find((id) => standings.get(id)?.some(wanted)) ?? null;
  return { row, veto: row === null ? 'not-in-that-office-then' : null };
}

function byOffice(
  pack: Pack,
  about: Known,
  evidence: Evidence,
): { receipt: Agreement | null; vetoes: Veto[] } {
  const vetoes: Veto[] = [];
  let receipt: Agreement | null = null;
  for (const { offices, bodies, places } of evidence.told) {
    for (const told of offices) {
      const { row, veto } = agreement(pack, about, told, places);
      if (row) receipt ??= { by: 'office', span: told.span, row };
      if (veto) vetoes.push(veto);
    }
    const body = bodies.find(({ id }) => about.bodies.has(id));
    if (body && offices.length === 0) receipt ??= { by: 'office', span: body.span, row: body.id };
  }
  // Who has the office of the pack in one place may have had others in another; but not another country's.
  return { receipt, vetoes: receipt ? vetoes.filter((veto) => veto === 'another-place') : vetoes };
}

/** A country or organisation of theirs, right beside a mention or anywhere in the article. */
function byPlace(pack: Pack, about: Known, evidence: Evidence): Agreement | null {
  const near = evidence.told.flatMap(({ places }) => places);
  const place = [...near, ...evidence.places].find(({ id }) => about.roots.has(rootOf(pack, id)));
  return place ? { by: 'place', span: place.span, row: place.id } : null;
}

function byParty({ person }: Known, evidence: Evidence): Agreement | null {
  const party = evidence.told.flatMap(({ parties }) => parties).find(({ id }) => id === person.party);
  return party ? { by: 'party', span: party.span, row: party.id } : null;
}

/** Public lives of which nothing says that they are over; without a day nothing can. */
const SERVING: ReadonlySet<PublicLife> = new Set(['in-office', 'no-date', 'not-determined', 'unconfirmed']);

/** Somebody else of the same country or organisation who is in office that day and named with the office. */
function byPeople(pack: Pack, about: Known, evidence: Evidence, day: string | null): Agreement | null {
  const other = evidence.people.find(({ id }) => {
    const colleague = pack.people.get(id);
    if (!colleague || id === about.person.id) return false;
    return about.roots.has(rootOf(pack, colleague.place)) && SERVING.has(officesAt(pack, id, day).life);
  });
  return other ? { by: 'people', span: other.span, row: other.id } : null;
}

/** Somebody who left has to be said to have left: else it may be another of the name. */
function byLife(pack: Pack, { person }: Known, evidence: Evidence, day: string | null): readonly Veto[] {
  const { life } = officesAt(pack, person.id, day);
  const saidSo = evidence.told.some(({ offices }) => offices.some((office) => office.as === 'former'));
  if (life === 'dead') return ['dead'];
  if (life === 'not-yet') return ['not-yet-in-public-life'];
  return life === 'left' && !saidSo ? ['no-longer-in-public-life'] : [];
}

/** All that speaks for and against `person` being the one whom `evidence` is about, on `day`. */
export function weigh(pack: Pack, person: Person, evidence: Evidence, day: string | null): Weighed {
  const about = known(pack, person, day);
  const office = byOffice(pack, about, evidence);
  const agreements = [
    office.receipt,
    byPlace(pack, about, evidence),
    byParty(about, evidence),
    byPeople(pack, about, evidence, day),
  ].filter((receipt) => receipt !== null);
  const name: Agreement[] = evidence.name ? [{ by: 'name', span: evidence.name.span, row: person.id }] : [];
  const hidden: Veto[] = evidence.told.some((told) => told.private !== null) ? ['private-role'] : [];
  return {
    person: person.id,
    because: [...name, ...agreements],
    families: new Set(agreements.map(({ by }) => by as Family)),
    vetoes: [...new Set([...hidden, ...byLife(pack, about, evidence, day), ...office.vetoes])],
  };
}
