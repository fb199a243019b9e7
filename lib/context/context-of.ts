import type { Attribution } from '../core/model/attribution';
import type { BodyContext } from '../core/model/body-context';
import type { Actor, Context } from '../core/model/context';
import type { Dossier } from '../core/model/dossier';
import { isShown } from '../core/model/shown';
import { type Pack, rootOf } from '../pack/pack';
import { surroundings } from '../pack/surroundings';
import type { Asked } from './asked';
import { attributionContext } from './attributions';
import { bodyContext } from './bodies';
import { creditContext } from './credits';
import { entityContexts } from './entities';
import { figureContexts } from './figures/figure-contexts';
import { issuers } from './issuers';
import type { Joint } from './joint';
import { outletContext } from './outlet';
import { receiptsOf } from './receipts';
import { referencesOf } from './references';
import { sidesOf } from './sides';
import { actorsOf } from './story';
import { articleDay, packUsed } from './when';

/** What is known of each body that something names. */
function bodiesOf(
  { pack, day }: Joint,
  actors: readonly Actor[],
  ids: readonly (string | null)[],
): Record<string, BodyContext> {
  const bodies: Record<string, BodyContext> = {};
  for (const id of ids) {
    const row = id === null || Object.hasOwn(bodies, id) ? undefined : pack.bodies.get(id);
    if (row) bodies[row.id] = bodyContext(pack, row, actors, day);
  }
  return bodies;
}

/**
 * What the pack knows of an article's people, bodies and sources as of its day. Pure; the same question has the same
 * answer; linear in the article. Nothing here is a guess: what is not known is null or empty, and `receipts` say why
 * the rest is said.
 */
export function contextOf(pack: Pack, dossier: Dossier, asked: Asked): Context {
  const day = articleDay(dossier.article.published, pack, asked.today);
  // A day in the future is a slip: no office is asserted of it.
  const joint: Joint = {
    pack,
    dossier,
    entities: new Map(dossier.entities.map((entity) => [entity.id, entity])),
    day: day.state === 'future' ? null : day.day,
    around: surroundings(pack, dossier),
  };
  const entities = entityContexts(joint, asked.notThem);
  const actors = actorsOf(joint, entities);
  const shown = dossier.attributions.filter(isShown);
  const issuing = issuers(joint, entities);
  const outlet = outletContext(pack, dossier.article);
  const credits = dossier.credits.map(
    (one) => [one.id, creditContext(joint, one, outlet.outlet?.name ?? null)] as const,
  );
  const sideOf = (one: Attribution): string | null => {
    const own = one.speaker === null ? undefined : entities.get(one.speaker);
    const body = pack.bodies.get(issuing.get(one.id)?.body ?? '');
    return own?.side ?? (body?.place ? rootOf(pack, body.place) : null);
  };
  const parts = {
    entities: Object.fromEntries(entities),
    attributions: Object.fromEntries(
      dossier.attributions.map((one) => [
        one.id,
        attributionContext(joint, one, issuing.get(one.id) ?? null, asked),
      ]),
    ),
    figures: figureContexts(joint, entities, issuing),
    credits: Object.fromEntries(credits),
    outlet,
    bodies: bodiesOf(joint, actors, [
      ...[...entities.values()].flatMap(({ body, offices }) => [body, ...offices.map((one) => one.body)]),
      ...[...issuing.values()].map(({ body }) => body),
      ...credits.flatMap(([, { suppliers }]) => suppliers.map(({ body }) => body)),
    ]),
  };
  return {
    pack: packUsed(pack, asked.refused, asked.today),
    day,
    ...parts,
    story: { actors },
    sides: sidesOf(joint, shown, sideOf),
    receipts: receiptsOf(parts, dossier),
    references: referencesOf(pack, parts),
  };
}
