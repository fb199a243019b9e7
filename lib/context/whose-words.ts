import type { Attribution } from '../core/model/attribution';
import type { IssuerContext } from '../core/model/attribution-context';
import type { Entity } from '../core/model/entity';
import type { EntityContext } from '../core/model/entity-context';
import type { Span } from '../core/model/span';
import { type Pack, rootOf } from '../pack/pack';
import { isQualifier, scan } from '../pack/scan';
import type { Body } from '../pack/schema/bodies';
import type { Joint } from './joint';

/** Body, how it is known and the words that name it. */
export interface Found {
  readonly body: Body;
  readonly by: IssuerContext['by'];
  readonly span: Span;
}

/** The one body that the words of a source name. */
function inSource(
  { pack, dossier }: Joint,
  source: Span,
  entity: Entity | undefined,
  context: EntityContext | undefined,
): Found | null {
  if (context?.body) {
    const body = pack.bodies.get(context.body);
    return body ? { body, by: 'source', span: source } : null;
  }
  // `a ministry official` is somebody of a body, not the body.
  if (entity && entity.kind !== 'document') return null;
  const { bodies } = scan(pack, dossier.article.text, source);
  const [row, ...more] = [...new Set(bodies.hits.flatMap(({ ids }) => ids))];
  const body = row === undefined || more.length > 0 ? undefined : pack.bodies.get(row);
  return body ? { body, by: 'source', span: source } : null;
}

/** The one body in which somebody held office that day; with `speaking`, an office that speaks for it. */
function bodyOf(pack: Pack, context: EntityContext | undefined, speaking: boolean): Body | null {
  const offices = (context?.offices ?? []).filter(
    ({ office }) => !speaking || pack.offices.get(office)?.speaks === true,
  );
  const [row, ...more] = [...new Set(offices.map(({ body }) => body))];
  return row === undefined || more.length > 0 ? null : (pack.bodies.get(row) ?? null);
}

/**
 * Whether a source says whose it is, and that is not the country or organisation of a body: `the Telurian readout`, or a
 * name that nobody here knows. `name`: of the one whose words it reports, who may stand there.
 */
function elsewhere({ pack, dossier }: Joint, source: Span, body: Body, name: string): boolean {
  const read = scan(pack, dossier.article.text, source);
  const own = body.place === null ? null : rootOf(pack, body.place);
  const known = new Set(name.split(' '));
  const placed = new Set<number>();
  for (const { from, to, ids } of read.places.hits) {
    if (!ids.some((id) => rootOf(pack, id) === own)) return true;
    for (let at = from; at < to; at++) placed.add(at);
  }
  return read.tokens.some(
    ({ capital, start, end }, at) =>
      capital &&
      !placed.has(at) &&
      !isQualifier(read, at, 'article') &&
      !known.has(dossier.article.text.slice(start, end)),
  );
}

/**
 * Whose the words of an attribution are, where they are a body's: by its name in the source, by the speaker's own office
 * as a spokesperson, or by the office of the one whose words a document reports. Else null.
 */
export function whoseWords(
  joint: Joint,
  one: Attribution,
  entities: ReadonlyMap<string, EntityContext>,
): Found | null {
  const speaker = joint.entities.get(one.speaker);
  const known = speaker && entities.get(speaker.id);
  // A source that stands somewhere else: `it adds`, and the document it goes back to.
  const source = one.source ?? speaker?.mentions[0]?.span ?? null;
  if (source === null) return null;
  const named = inSource(joint, source, speaker, known);
  if (named) return named;
  if (speaker?.kind === 'person') {
    const body = bodyOf(joint.pack, known, true);
    return body && { body, by: 'speaker', span: source };
  }
  if (one.principal === null) return null;
  const body = bodyOf(joint.pack, entities.get(one.principal), false);
  const name = joint.entities.get(one.principal)?.name ?? '';
  return body && !elsewhere(joint, source, body, name) ? { body, by: 'principal', span: source } : null;
}
