/** What else must stand there, so that the words speak of somebody's words and not of something else. */
export type ObservationNeed =
  /** A word for what is said (`statements`) follows in the phrase. */
  | 'words'
  /** A word in *-ing* follows that is a verb of saying, or one follows and the sentence holds an attribution. */
  | 'saying'
  /** The sentence holds an attribution. */
  | 'attribution'
  /** A word that begins a question follows (`did not say whether`). */
  | 'question';

/** Words with which an outlet compares or weighs what somebody said, in its own voice. Lower case, in a row. */
export interface ObservationCue {
  readonly id: string;
  readonly forms: readonly string[];
  readonly needs: ObservationNeed | null;
}

/** The small words around observations. */
export interface ObservationWords {
  readonly cues: readonly ObservationCue[];
  /** Nouns for what is said. */
  readonly words: readonly string[];
  /** Words that begin an indirect question. */
  readonly questions: readonly string[];
  /** Words directly before that weigh it (`notably`), and belong to it. */
  readonly weighing: readonly string[];
}
