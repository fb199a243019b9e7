import type { FigureStatus } from '../model/figure';
import type { Span } from '../model/span';

/** What the text says of a figure's origin, first version: in an attribution's content, or nothing. */
export interface Sourced {
  readonly status: FigureStatus;
  readonly source: Span | null;
  /** Index of the attribution that holds or governs it. */
  readonly attribution: number | null;
}

/** An attribution as far as figures ask: its content, its source as written. */
export interface Governing {
  readonly content: readonly Span[];
  readonly source: Span | null;
}

const UNATTRIBUTED: Sourced = { status: 'unattributed', source: null, attribution: null };

/**
 * The status of each figure, by the attributions whose content holds it. `spans` and the contents' first pieces are in
 * order of the text; linear in both.
 */
export function statusesOf(spans: readonly Span[], attributions: readonly Governing[]): Sourced[] {
  const pieces = attributions
    .flatMap(({ content }, index) => content.map((span) => ({ span, index })))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  return spans.map((span) => {
    while (at < pieces.length && (pieces[at] as { span: Span }).span.end <= span.start) at++;
    const piece = pieces[at];
    if (!piece || piece.span.start > span.start || piece.span.end < span.end) return UNATTRIBUTED;
    return {
      status: 'attributed',
      source: attributions[piece.index]?.source ?? null,
      attribution: piece.index,
    };
  });
}
