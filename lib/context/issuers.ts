import type { Attribution } from '../core/model/attribution';
import type { IssuerContext, Spokesperson } from '../core/model/attribution-context';
import type { EntityContext } from '../core/model/entity-context';
import { holdersAt } from '../pack/offices-at';
import type { Pack } from '../pack/pack';
import type { Body } from '../pack/schema/bodies';
import { datedOffice } from './dated-office';
import type { Joint } from './joint';
import { ACCOUNTS, packAccounts, sideOf } from './pack-accounts';
import { type Found, whoseWords } from './whose-words';

/** Who spoke for a body on a day for sure. Without a day nobody is named. */
function spokespeopleOf(pack: Pack, body: string, day: string | null): readonly Spokesperson[] {
  if (day === null) return [];
  return (pack.speaking.get(body) ?? []).flatMap(({ id }) =>
    holdersAt(pack, id, day).held.flatMap((term) => {
      const name = pack.people.get(term.person)?.name;
      const [office] = datedOffice(pack, term, 'held');
      return name !== undefined && office ? [{ person: term.person, name, office }] : [];
    }),
  );
}

/** Every attribution whose issuer is known. A document speaks in one name, also where a sentence of it reports nobody. */
function foundIn(
  joint: Joint,
  entities: ReadonlyMap<string, EntityContext>,
): readonly (Found & { readonly one: Attribution })[] {
  const ofDocument = new Map<string | null, Found>();
  const direct = joint.dossier.attributions.map((one) => {
    const found = whoseWords(joint, one, entities);
    if (found && joint.entities.get(one.speaker)?.kind === 'document' && !ofDocument.has(one.speaker))
      ofDocument.set(one.speaker, found);
    return { one, found };
  });
  return direct.flatMap(({ one, found }) => {
    const issuer = found ?? ofDocument.get(one.speaker);
    return issuer ? [{ one, ...issuer }] : [];
  });
}

/**
 * Whose words those of each attribution are where they are a body's: by its name in the source, by the office of the
 * one whose words a document reports, or by the speaker's own office as a spokesperson. By attribution id.
 */
export function issuers(
  joint: Joint,
  entities: ReadonlyMap<string, EntityContext>,
): ReadonlyMap<string, IssuerContext> {
  const { pack, day } = joint;
  const found = foundIn(joint, entities);
  const bodies = new Map(found.map(({ body }) => [body.id, body]));
  const spoke = new Map([...bodies.keys()].map((id) => [id, spokespeopleOf(pack, id, day)]));
  // The first attribution to each body's account leads to the rest of it.
  const accounts = new Map<string, Attribution>();
  for (const { one, body } of found)
    if (ACCOUNTS.has(one.channel?.kind) && !accounts.has(body.id)) accounts.set(body.id, one);
  const others = new Map(
    [...bodies].map(([id, body]) => [
      id,
      [...accounts]
        .filter(([other]) => sideOf(pack, bodies.get(other) as Body) !== sideOf(pack, body))
        .map(([, one]) => one.id),
    ]),
  );
  const held = new Map([...accounts.keys()].map((id) => [id, packAccounts(joint, bodies.get(id) as Body)]));
  return new Map(
    found.map(({ one, body, by, span }) => [
      one.id,
      {
        body: body.id,
        bodyName: body.name,
        by,
        span,
        spokespeople: spoke.get(body.id) ?? [],
        otherAccounts: ACCOUNTS.has(one.channel?.kind) ? (others.get(body.id) ?? []) : [],
        packAccounts: ACCOUNTS.has(one.channel?.kind) ? (held.get(body.id) ?? []) : [],
      },
    ]),
  );
}
