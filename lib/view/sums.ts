import type { FigureSum } from '../core/model/card-view';
import type { Dossier, Sum } from '../core/model/dossier';
import { words } from './passage';

/**
 * What writes the sums of a dossier with their figures as they stand in the text. One that it does not hold is left out;
 * two that read alike stand once, and the working has both.
 */
export function sumsIn({ article, figures }: Dossier): (sum: Sum) => FigureSum {
  const spans = new Map(figures.map(({ id, span }) => [id, span]));
  return ({ figures: ids, steps, by }) => ({
    figures: [...new Set(ids.flatMap((id) => words(article.text, spans.get(id) ?? null) ?? []))],
    working: steps,
    by,
  });
}
