/** A kind of body: the nouns it is called by when it returns, and the words that its names end with, or two of them. Lower case. */
export interface BodyKind {
  readonly kind: string;
  readonly called: readonly string[];
  readonly endings: readonly string[];
  /** Whole names of bodies that are known to be of the kind without being called so. */
  readonly named?: readonly string[];
  /** Other kinds by whose nouns one of this kind is called too: an airline is a *company*. */
  readonly wider?: readonly string[];
}
