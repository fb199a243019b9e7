import type { Attribution, ChannelKind } from '../core/model/attribution';
import type { IssuerContext, Spokesperson } from '../core/model/attribution-context';
import type { Entity } from '../core/model/entity';
import type { EntityContext } from '../core/model/entity-context';
import type { Span } from '../core/model/span';
import { holdersAt } from '../pack/offices-at';
import { type Pack, rootOf } from '../pack/pack';
import { scan } from '../pack/scan';
import type { Body } from '../pack/schema/bodies';
import { datedOffice } from './dated-office';
import type { Joint } from './joint';

/** Ways by which one side of a talk gives its own account of it. */
const ACCOUNTS: ReadonlySet<ChannelKind | undefined> = new Set(['readout', 'statement', 'press-release']);

/** Who spoke for a body on a day for sure. Without a day nobody is named. */
function spokespeopleOf(pack: Pack, body: string, day: string | null): readonly Spokesperson[] {
  if (day === null) return [];
  return pack.rows.offices
    .filter((office) => office.speaks && office.body === body)
    .flatMap(({ id }) =>
      holdersAt(pack, id, day).held.flatMap((term) => {
        const name = pack.people.get(term.person)?.name;
        const [office] = datedOffice(pack, term, 'held');
        return name !== undefined && office ? [{ person: term.person, name, office }] : [];
      }),
    );
}

/** Body, how it is known and the words that name it. */
interface Found {
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
  if (entity?.kind === 'person') return null;
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

/** Whether a source says whose country or organisation it is, and it is another one than that of a body: `the Telurian readout`. */
function elsewhere({ pack, dossier }: Joint, source: Span, body: Body): boolean {
  const { places } = scan(pack, dossier.article.text, source);
  const roots = places.hits.flatMap(({ ids }) => ids.map((id) => rootOf(pack, id)));
  return roots.length > 0 && (body.place === null || !roots.includes(rootOf(pack, body.place)));
}

function find(joint: Joint, one: Attribution, entities: ReadonlyMap<string, EntityContext>): Found | null {
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
  const principal = one.principal === null ? undefined : entities.get(one.principal);
  const body = bodyOf(joint.pack, principal, false);
  return body && !elsewhere(joint, source, body) ? { body, by: 'principal', span: source } : null;
}

/** Every attribution whose issuer is known. A document speaks in one name, also where a sentence of it reports nobody. */
function foundIn(
  joint: Joint,
  entities: ReadonlyMap<string, EntityContext>,
): readonly (Found & { readonly one: Attribution })[] {
  const ofDocument = new Map<string | null, Found>();
  const direct = joint.dossier.attributions.map((one) => {
    const found = find(joint, one, entities);
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
  const sideOf = ({ place }: Body): string | null => (place === null ? null : rootOf(pack, place));
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
        .filter(([other]) => sideOf(bodies.get(other) as Body) !== sideOf(body))
        .map(([, one]) => one.id),
    ]),
  );
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
      },
    ]),
  );
}
