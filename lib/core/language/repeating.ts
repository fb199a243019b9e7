/** Words by which a text says that somebody has said a thing before. Lower case. */
export interface RepeatingWords {
  /** Words in a row directly before or behind a cue: `again`, `once more`. */
  readonly adverbs: readonly string[];
  /** Cues that say it by themselves, in their dictionary forms: `reiterate`. */
  readonly lemmas: readonly string[];
}
