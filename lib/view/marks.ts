import type { Dossier } from '../core/model/dossier';
import type { Mark } from '../core/model/mark';
import { isShown } from '../core/model/shown';

/**
 * What of a dossier is drawn in the page, in reading order: the content of every attribution that is sure enough to be
 * shown, every figure, what the outlet itself remarks on somebody's words, and every photo credit.
 */
export function marksOf({ attributions, figures, observations, credits }: Dossier): Mark[] {
  const marks: Mark[] = [
    ...attributions.filter(isShown).map(({ id, kind, content }) => ({ id, layer: kind, spans: content })),
    ...figures.map(({ id, span }) => ({ id, layer: 'figure' as const, spans: [span] })),
    ...observations.map(({ id, span }) => ({ id, layer: 'observation' as const, spans: [span] })),
    ...credits.map(({ id, span }) => ({ id, layer: 'credit' as const, spans: [span] })),
  ];
  return marks.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
