import type { AttributionKind } from './attribution';
import type { Span } from './span';

/** What an annotation is drawn as in the page: a figure, or an attribution by its kind. */
export type MarkLayer = AttributionKind | 'figure';

/** An annotation as the page sees it: which words, in which layer. */
export interface Mark {
  readonly id: string;
  readonly layer: MarkLayer;
  /** Never empty; in order. */
  readonly spans: readonly Span[];
}
