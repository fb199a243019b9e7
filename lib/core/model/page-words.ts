import type { PageNames } from './page-names';

/** A name of a month, lower case, without a dot. `month`: 1..12. */
export interface MonthName {
  readonly name: string;
  readonly month: number;
}

/** A name of a time zone that means one offset only, lower case. `offset` as in ISO 8601. */
export interface ZoneName {
  readonly name: string;
  readonly offset: string;
}

/**
 * What the reading of a page has to know of a language's words. Rows only: `lib/page` gets them handed in.
 * Everything is lower case, white space folded, with straight apostrophes and without closing punctuation.
 */
export interface PageWords extends PageNames {
  readonly months: readonly MonthName[];
  readonly zones: readonly ZoneName[];
  /** Halves of the day: `am`, `pm`; `add` is what the second half adds to the hour. */
  readonly halves: readonly { readonly name: string; readonly add: 0 | 12 }[];
  /** Words and endings between the parts of a date that say nothing: `30th of November 2023 at 10:15`. */
  readonly dateFillers: readonly string[];
  /** Words before the day an article came out, and before the day it was changed. */
  readonly published: readonly string[];
  readonly updated: readonly string[];
  /** Words that open a byline, that join two names in it, and that show a piece of it to be no name. */
  readonly by: readonly string[];
  readonly and: readonly string[];
  readonly roles: readonly string[];
  /** A heading that says only this, or this and a name, opens a box that is not article text. */
  readonly boxHeadings: readonly string[];
  /** A block that says only this is not article text. */
  readonly furniture: readonly string[];
  /** A short block that begins so is not article text. */
  readonly furnitureStarts: readonly string[];
  /** After an author's name at the edge of an article: the words that make the block a note on the author. */
  readonly authorVerbs: readonly string[];
  /** Words by which a page says that the rest is for those who pay. */
  readonly paywall: readonly string[];
}
