/** How much of a page is read, at most. One table, so that what a hostile page can cost is read off one page. */
export interface Limits {
  /** Elements copied for Readability, which took 1.2 s for 40,000 cells. Three times the largest of 117 saved news pages. */
  readonly elements: number;
  /**
   * Levels of nesting; deeper ones are copied flat, as browsers' parsers do beyond 512. Readability's time grows with the
   * square of the depth (3.2 s for 512 levels), and no honest page has been seen with more than 60.
   */
  readonly depth: number;
  /** Characters of article text: some 20,000 words, as long as the longest articles that magazines print. */
  readonly characters: number;
  /** Characters copied for Readability, which looks at each several times: twice an article's, for what stands around it. */
  readonly copied: number;
  /** Milliseconds for copying the page; Readability and the walk cost about as much again. */
  readonly copyTime: number;
  /** Characters of one JSON-LD script; the largest honest ones (liveblogs of a day) have some 400,000. */
  readonly jsonLd: number;
  /** JSON-LD values looked at over all scripts. */
  readonly jsonLdValues: number;
  /** Posts of a liveblog that are listed. */
  readonly posts: number;
}

export const LIMITS: Limits = {
  elements: 8_000,
  depth: 100,
  characters: 120_000,
  copied: 240_000,
  copyTime: 400,
  jsonLd: 1_000_000,
  jsonLdValues: 20_000,
  posts: 500,
};
