import type { IssuerContext } from '../../core/model/attribution-context';
import type { EntityContext } from '../../core/model/entity-context';
import type { FigureContext } from '../../core/model/figure-context';
import type { Joint } from '../joint';
import { figureContext } from './figure-context';
import { entityFinder, issuerOf } from './issuer-of';

/** What the pack knows beside each figure of an article, by its id. Linear in the article but for a logarithm. */
export function figureContexts(
  joint: Joint,
  entities: ReadonlyMap<string, EntityContext>,
  issuing: ReadonlyMap<string, IssuerContext>,
): Record<string, FigureContext> {
  const { figures } = joint.dossier;
  const entityAt = entityFinder(joint.dossier);
  const ends = new Map(figures.map(({ span }) => [span.start, span.end]));
  return Object.fromEntries(
    figures.map((one) => [
      one.id,
      figureContext(joint, one, issuerOf(joint, one, entities, issuing, entityAt), ends),
    ]),
  );
}
