import type { Span } from './span';

/** Where a phrase stands for the first or the last time. */
export interface PhraseSeen {
  readonly document: string;
  readonly span: Span;
}

/** A phrase that several of some documents have in common, as the first one writes it. */
export interface PhraseHistory {
  readonly words: string;
  readonly first: PhraseSeen;
  readonly last: PhraseSeen;
  /** Ids of all that have it, in the order of the documents. */
  readonly documents: readonly string[];
}
