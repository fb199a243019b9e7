/** Words by which a text leaves a source without a name, and says why. All in lower case, in a row. */
export interface AnonymityWords {
  /** One who is called a person and no more: `person`, `source`. */
  readonly person: readonly string[];
  /** More than one: `officials`, `sources`. */
  readonly several: readonly string[];
  /** Cues without anybody: `is understood`. Behind *it*. */
  readonly passive: readonly string[];
  /** Words with which a reason begins that needs none before it: `was not authorised`, `citing fear`. */
  readonly reasons: readonly string[];
  /** Words with which the condition begins; the reason is what follows behind one of `because`. */
  readonly conditions: readonly string[];
  readonly because: readonly string[];
}
