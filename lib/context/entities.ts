import type { Entity } from '../core/model/entity';
import type { EntityContext } from '../core/model/entity-context';
import { textOf } from '../core/model/span';
import { bodyNamed } from '../pack/body-named';
import { type Pack, rootOf } from '../pack/pack';
import { placeCalled } from '../pack/place-called';
import { scan } from '../pack/scan';
import type { Joint } from './joint';
import { personContext, UNKNOWN } from './people';

/** A body by its name and the places around it; else a country that acts by itself: `Orvania says`. */
function bodyOrPlace({ pack, around }: Joint, entity: Entity): EntityContext {
  const { body, candidates } = bodyNamed(pack, entity.name, around.places);
  if (body)
    return {
      ...UNKNOWN,
      because: [`name: ${entity.name}`],
      body: body.id,
      side: body.place === null ? null : rootOf(pack, body.place),
      by: 'body-named',
    };
  const place = placeCalled(pack, entity.name);
  if (place) return { ...UNKNOWN, side: rootOf(pack, place.id), by: 'place-named' };
  return { ...UNKNOWN, candidates: candidates.map(({ id }) => id), by: 'body-named' };
}

/** The one country or organisation that a description names, by itself or by a body: `Telurian officials`, `the Orvanian readout`. */
function sideNamed(pack: Pack, name: string): string | null {
  if (name === '') return null;
  const { places, bodies } = scan(pack, name, { start: 0, end: name.length });
  const named = [
    ...places.hits.flatMap(({ ids }) => ids),
    ...bodies.hits.flatMap(({ ids }) => ids.flatMap((id) => pack.bodies.get(id)?.place ?? [])),
  ].map((place) => rootOf(pack, place));
  const [side, ...more] = new Set(named);
  return side !== undefined && more.length === 0 ? side : null;
}

function contextFor(joint: Joint, entity: Entity): EntityContext {
  const evidence = joint.around.people.get(entity.id);
  if (evidence) return personContext(joint, evidence);
  if (entity.kind === 'body') return bodyOrPlace(joint, entity);
  return { ...UNKNOWN, side: sideNamed(joint.pack, asWritten(joint, entity)), by: 'described' };
}

/** What an entity is called at its first mention: its name may be without capitals. */
function asWritten({ dossier }: Joint, { name, mentions }: Entity): string {
  const [first] = mentions;
  return first ? textOf(dossier.article.text, first.span) : name;
}

/**
 * Who everybody of the article is, by entity id. Of documents, groups and those without a name only the side
 * is said; nobody is shown whom the reader said it is not (`notThem`: entity → person).
 */
export const entityContexts = (
  joint: Joint,
  notThem: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, EntityContext> =>
  new Map(
    joint.dossier.entities.map((entity) => {
      const known = contextFor(joint, entity);
      const denied = known.resolved !== null && notThem.get(entity.id) === known.resolved.id;
      return [entity.id, denied ? { ...UNKNOWN, called: known.called, by: 'reader' } : known];
    }),
  );
