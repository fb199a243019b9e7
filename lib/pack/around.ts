import type { Span } from '../core/model/span';
import { foldName } from '../core/text/fold';
import type { Evidence, Named } from './evidence';
import { type Pack, rootOf } from './pack';
import type { Hit } from './phrases';
import { type Scan, spanOf } from './scan';
import type { Body } from './schema/bodies';

/** Bodies whose name stands for their country: a pollster's or a newspaper's does not. */
export const OFFICIAL: ReadonlySet<Body['kind']> = new Set<Body['kind']>([
  'court',
  'government',
  'intergovernmental',
  'legislature',
  'military',
  'ministry',
  'party',
  'regulator',
  'spokesperson-office',
  'statistics-office',
]);

/** The country or organisation that a body speaks for, or null. */
function placeOfBody(pack: Pack, id: string): string | null {
  const body = pack.bodies.get(id);
  return body && OFFICIAL.has(body.kind) ? body.place : null;
}

/**
 * Countries and organisations that the article names, by what they are part of; bodies count for theirs. Each with the
 * words that name it first, or those that name a part of it or a body where nothing else does.
 */
export function placesNamed(
  pack: Pack,
  read: readonly { readonly scan: Scan; readonly names: ReadonlySet<number> }[],
): Named[] {
  const first = new Map<string, { readonly span: Span; readonly whole: boolean }>();
  const see = (scan: Scan, hit: Hit, place: string | null, by: 'place' | 'body'): void => {
    if (!place) return;
    const root = rootOf(pack, place);
    const found = { span: spanOf(scan, hit.from, hit.to), whole: by === 'place' && root === place };
    const known = first.get(root);
    const sooner = !known || (found.whole === known.whole && found.span.start < known.span.start);
    if (sooner || (found.whole && !known.whole)) first.set(root, found);
  };
  for (const { scan, names } of read) {
    for (const hit of scan.places.hits)
      if (!names.has(hit.from)) for (const id of hit.ids) see(scan, hit, id, 'place');
    for (const hit of scan.bodies.hits)
      if (!names.has(hit.from)) for (const id of hit.ids) see(scan, hit, placeOfBody(pack, id), 'body');
  }
  return [...first].map(([id, { span }]) => ({ id, span }));
}

/** People whom the article names fully and gives an office that the pack knows of them: they may stand for others. */
export function peopleNamed(pack: Pack, mentioned: readonly Pick<Evidence, 'name' | 'told'>[]): Named[] {
  return mentioned.flatMap(({ name, told }) => {
    const people = name ? (pack.named.get(foldName(name.text)) ?? []) : [];
    const [person] = people;
    if (!name || !person || people.length > 1) return [];
    const offices = new Set((pack.termsOf.get(person.id) ?? []).map(({ office }) => office));
    const known = told.some((each) =>
      each.offices.some((office) => office.offices.some((id) => offices.has(id))),
    );
    return known ? [{ id: person.id, span: name.span }] : [];
  });
}
