import type { Span } from '../model/span';

/**
 * Keeps of findings that share characters the one that stands earlier in the list (the detectors' order is
 * precedence). Result in order of the text.
 */
export function withoutOverlaps<T extends { readonly span: Span }>(findings: readonly T[]): T[] {
  const ranked = findings
    .map((finding, rank) => ({ finding, rank }))
    .sort((a, b) => a.finding.span.start - b.finding.span.start || a.rank - b.rank);
  const kept: typeof ranked = [];
  for (const one of ranked) {
    let last = kept.at(-1);
    let beaten = false;
    while (last && last.finding.span.end > one.finding.span.start) {
      if (last.rank < one.rank) {
        beaten = true;
        break;
      }
      kept.pop();
      last = kept.at(-1);
    }
    if (!beaten) kept.push(one);
  }
  return kept.map(({ finding }) => finding);
}
