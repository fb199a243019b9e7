import type { DatedOffice, Standing } from '../core/model/dated-office';
import type { OfficesAt } from '../pack/offices-at';
import type { Pack } from '../pack/pack';
import type { Term } from '../pack/schema/people';

/** A term with what is known of its office; nothing where the pack holds no such office. */
export function datedOffice(pack: Pack, term: Term, standing: Standing): readonly DatedOffice[] {
  const office = pack.offices.get(term.office);
  if (!office) return [];
  const { title, short, body } = office;
  const { start, end, asOf, refs } = term;
  const bodyName = pack.bodies.get(body)?.name ?? null;
  return [{ office: office.id, title, short, body, bodyName, start, end, asOf, standing, refs }];
}

/** Somebody's offices of these standings, the latest first. */
export const officesOf = (pack: Pack, { terms }: OfficesAt, standings: readonly Standing[]): DatedOffice[] =>
  terms
    .filter(({ standing }) => standings.includes(standing))
    .flatMap(({ term, standing }) => datedOffice(pack, term, standing))
    .sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));

/** The office of these standings that ended last: an open one ends after all others. */
export function lastToEnd(offices: readonly DatedOffice[]): DatedOffice | null {
  const end = (office: DatedOffice): string => office.end ?? '9999';
  return offices.reduce<DatedOffice | null>(
    (last, office) => (last === null || end(office) > end(last) ? office : last),
    null,
  );
}
