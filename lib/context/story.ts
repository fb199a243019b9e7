import type { Actor } from '../core/model/context';
import type { EntityContext } from '../core/model/entity-context';
import { contains, type Span } from '../core/model/span';
import type { Marked } from '../pack/scan';
import { type Scan, spanOf } from '../pack/scan';
import type { Read } from '../pack/surroundings';
import type { Joint } from './joint';

/** Where an article says what it is about: its headlines, and the first paragraph. */
function opening(read: readonly Read[]): readonly Read[] {
  const lede = read.find(({ block }) => block.kind === 'paragraph');
  return read.filter((each) => each.block.kind === 'headline' || each === lede);
}

/** Rows that words of an opening can only mean, where they are not part of somebody's name. */
function named(
  read: Read,
  kind: (scan: Scan) => Marked,
): readonly { readonly row: string; readonly span: Span }[] {
  const { scan, names } = read;
  return kind(scan).hits.flatMap(({ ids: [row, ...more], from, to }) =>
    row === undefined || more.length > 0 || names.has(from) ? [] : [{ row, span: spanOf(scan, from, to) }],
  );
}

/** Whom headline and lede name: bodies, people who are resolved, countries and organisations; each where it stands first. */
export function actorsOf(
  { pack, dossier, around }: Joint,
  entities: ReadonlyMap<string, EntityContext>,
): readonly Actor[] {
  const reads = opening(around.read);
  const bodies = reads
    .flatMap((read) => named(read, (scan) => scan.bodies))
    .map(({ row, span }): Actor => ({ kind: 'body', row, name: pack.bodies.get(row)?.name ?? row, span }));
  const places = reads
    .flatMap((read) => named(read, (scan) => scan.places))
    .map(({ row, span }): Actor => ({ kind: 'place', row, name: pack.places.get(row)?.name ?? row, span }));
  const people = dossier.entities.flatMap(({ id, mentions }): Actor[] => {
    const person = entities.get(id)?.resolved;
    const first = mentions.find(({ span }) => reads.some(({ block }) => contains(block.span, span)));
    return person && first ? [{ kind: 'person', row: person.id, name: person.name, span: first.span }] : [];
  });
  const seen = new Set<string>();
  return [...bodies, ...people, ...places].filter(({ kind, row }) => {
    const key = `${kind} ${row}`;
    return !seen.has(key) && seen.add(key);
  });
}
