import type { Dossier } from '../core/model/dossier';
import type { Mark } from '../core/model/mark';

/** What of a dossier is drawn in the page, in reading order: the content of every attribution, and every figure. */
export function marksOf(dossier: Dossier): Mark[] {
  const marks: Mark[] = [
    ...dossier.attributions.map(({ id, kind, content }) => ({ id, layer: kind, spans: content })),
    ...dossier.figures.map(({ id, span }) => ({ id, layer: 'figure' as const, spans: [span] })),
  ];
  return marks.sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
