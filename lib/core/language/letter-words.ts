/** The fixed phrases of a letter. All lower case, words in a row; of two that begin alike the longer one first. */
export interface LetterWords {
  /** With these and a name somebody is addressed at a letter's head: *Dear Ms Lee,*. */
  readonly addressing: readonly string[];
  /** These stand there alone: *To the editor:*. */
  readonly salutations: readonly string[];
  /** Before the signature: *Yours sincerely,*. */
  readonly closings: readonly string[];
}
