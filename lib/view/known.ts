import type { Hop } from '../core/model/attribution';
import type { CardHop, CardSpeaker, CardUnnamed } from '../core/model/card-view';
import type { Entity } from '../core/model/entity';
import { legible } from './legible';
import { words } from './passage';

/** The entities of a dossier by their ids. */
export type Entities = ReadonlyMap<string, Entity>;

/** Looks entities up by their ids. */
export const entitiesOf = (entities: readonly Entity[]): Entities =>
  new Map(entities.map((entity) => [entity.id, entity]));

/** Who the article says somebody is; null for no id, one it does not hold, or a name without a visible letter. */
export function known(entities: Entities, id: string | null): CardSpeaker | null {
  const entity = entities.get(id ?? '');
  const name = legible(entity?.name ?? '');
  return entity === undefined || name === '' ? null : { name, kind: entity.kind };
}

/** How the article leaves somebody without a name; null where it does not. */
export function unnamed(text: string, entity: Entity | undefined): CardUnnamed | null {
  const given = entity?.unnamed;
  return given ? { type: given.type, reason: words(text, given.reason) } : null;
}

/** A hop of a chain, ready to show. `said`: names that stand beside it already and are not said again. */
export function hop(
  text: string,
  entities: Entities,
  { source, speaker, cue }: Hop,
  said: readonly (string | undefined)[],
): CardHop {
  const written = words(text, source);
  const name = known(entities, speaker)?.name ?? null;
  return {
    source: written,
    name: name === written || said.includes(name ?? undefined) ? null : name,
    cue: words(text, cue?.span ?? null),
  };
}
