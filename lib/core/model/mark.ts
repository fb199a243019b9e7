import type { AttributionKind } from './attribution';
import type { Span } from './span';

/** What an annotation is drawn as in the page: an attribution by its kind, a figure, a remark of the outlet's own, or a photo credit. */
export type MarkLayer = AttributionKind | 'figure' | 'observation' | 'credit';

/** An annotation as the page sees it: which words, in which layer. */
export interface Mark {
  readonly id: string;
  readonly layer: MarkLayer;
  /** Never empty; in order. */
  readonly spans: readonly Span[];
}
