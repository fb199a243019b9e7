/** Words by which the lines of a plain text that are not its article are known, and its photo credits. Lower case. */
export interface LineWords {
  /** The whole line, or the line up to a colon. */
  readonly furniture: readonly string[];
  /** The line begins so. */
  readonly furnitureStarts: readonly string[];
  /** Introduces the author: *By*. */
  readonly bylineStarts: readonly string[];
  /** What an author is said to be in a note (`… is a reporter at …`). */
  readonly authorRoles: readonly string[];
  /** Stand before a photographer or agency in a caption. */
  readonly creditStarts: readonly string[];
  /** Begin a credit that stands behind a caption's last sentence, without brackets. */
  readonly creditsAfter: readonly string[];
  /** Names of agencies that stand alone in brackets at a caption's end. */
  readonly agencies: readonly string[];
}
