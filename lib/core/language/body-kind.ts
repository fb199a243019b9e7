/** A kind of body: the nouns it is called by when it returns, and the words that its names end with. Lower case. */
export interface BodyKind {
  readonly kind: string;
  readonly called: readonly string[];
  readonly endings: readonly string[];
  /** Other kinds by whose nouns one of this kind is called too: an airline is a *company*. */
  readonly wider?: readonly string[];
}
