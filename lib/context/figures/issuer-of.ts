import type { IssuerContext } from '../../core/model/attribution-context';
import type { Dossier } from '../../core/model/dossier';
import type { EntityContext } from '../../core/model/entity-context';
import type { Figure } from '../../core/model/figure';
import { overlaps, type Span } from '../../core/model/span';
import { scan } from '../../pack/scan';
import type { Joint } from '../joint';
import type { Issuer } from './figure-context';

/** Who is meant where: finds the entity whose mention shares words with a span. Made once per article; logarithmic. */
export function entityFinder({ entities }: Pick<Dossier, 'entities'>): (span: Span) => string | null {
  const mentions = entities
    .flatMap(({ id, mentions: all }) => all.map(({ span }) => ({ id, span })))
    .sort((a, b) => a.span.start - b.span.start);
  return (span) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.span.end ?? 0) <= span.start) low = middle + 1;
      else high = middle;
    }
    const found = mentions[low];
    return found && overlaps(found.span, span) ? found.id : null;
  };
}

/**
 * The body to which the article gives a figure: that of its source, by name or by whom it means, or the one whose words
 * the attribution around it reports. Null where the pack knows none, or the source could be two.
 */
export function issuerOf(
  { pack, dossier }: Joint,
  { source, attribution }: Figure,
  entities: ReadonlyMap<string, EntityContext>,
  issuing: ReadonlyMap<string, IssuerContext>,
  entityAt: (span: Span) => string | null,
): Issuer | null {
  const issuer = attribution === null ? undefined : issuing.get(attribution);
  if (issuer) return { body: issuer.body, span: issuer.span };
  if (source === null) return null;
  const body = entities.get(entityAt(source) ?? '')?.body;
  if (body) return { body, span: source };
  const named = new Set(scan(pack, dossier.article.text, source).bodies.hits.flatMap(({ ids }) => ids));
  const [only, ...more] = named;
  return only === undefined || more.length > 0 ? null : { body: only, span: source };
}
