/** A word that limits or turns what stands beside it, by its dictionary form, with all its forms in lower case. */
export interface TurningWord {
  readonly word: string;
  readonly forms: readonly string[];
}

/** Words without which a sentence says something else. */
export interface TurningWords {
  /** They open a clause that limits what stands before or after it: whoever leaves it out is told of. */
  readonly conditions: readonly TurningWord[];
  /** They deny; `n't` is known by its ending. */
  readonly denials: readonly string[];
  readonly denyingEnding: string;
}
