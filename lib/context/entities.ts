import type { Entity } from '../core/model/entity';
import type { EntityContext } from '../core/model/entity-context';
import { bodyNamed } from '../pack/body-named';
import { rootOf } from '../pack/pack';
import { placeCalled } from '../pack/place-called';
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

function contextFor(joint: Joint, entity: Entity): EntityContext {
  const evidence = joint.around.people.get(entity.id);
  if (evidence) return personContext(joint, evidence);
  return entity.kind === 'body' ? bodyOrPlace(joint, entity) : { ...UNKNOWN, by: 'not-looked-up' };
}

/** Who everybody of the article is, by entity id. Documents, groups and those without a name are not looked up. */
export const entityContexts = (joint: Joint): ReadonlyMap<string, EntityContext> =>
  new Map(joint.dossier.entities.map((entity) => [entity.id, contextFor(joint, entity)]));
