import { foldName } from '../core/text/fold';
import type { Named } from './evidence';
import { type Pack, rootOf } from './pack';
import type { Body } from './schema/bodies';

/** What a body may be, and whether one alone can be meant. */
export interface BodyFound {
  readonly body: Body | null;
  readonly candidates: readonly Body[];
}

const WITH_ARTICLE = /^the /i;

/**
 * The body that a name means. A name or acronym of its own means it; a weak alias (`GPO`, `the Senate`) only if the
 * article names the country or organisation of that one body alone. Else nobody, with those it may be.
 */
export function bodyNamed(pack: Pack, name: string, places: readonly Named[]): BodyFound {
  const bare = name.replace(WITH_ARTICLE, '');
  const own = pack.bodiesNamed.get(bare) ?? pack.bodiesNamed.get(foldName(bare));
  if (own?.length === 1) return { body: own[0] ?? null, candidates: own };
  const weak = pack.bodiesHinted.get(foldName(bare)) ?? [];
  const roots = new Set(places.map(({ id }) => rootOf(pack, id)));
  const placed = weak.filter(({ place }) => place !== null && roots.has(rootOf(pack, place)));
  return { body: placed.length === 1 ? (placed[0] ?? null) : null, candidates: weak };
}
