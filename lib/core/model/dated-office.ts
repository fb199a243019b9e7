/**
 * How a term of office stands on a day. `undetermined`: inside a boundary of which only the month or the year is known;
 * `unconfirmed`: open when it was last confirmed, and the day is later.
 */
export type Standing = 'ended' | 'held' | 'not-yet' | 'unconfirmed' | 'undetermined';

/** What can be said of somebody's public life on a day. */
export type PublicLife =
  | 'dead'
  | 'in-office'
  | 'left'
  | 'no-date'
  | 'not-determined'
  | 'not-yet'
  | 'unconfirmed';

/**
 * An office that somebody held, holds or was to hold. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what is not confirmed
 * is not written. Both ends belong to the term; `end` null: it was open on the day `asOf`, and nothing is said of later.
 */
export interface DatedOffice {
  /** Rows of the pack: the office, and the body it belongs to. */
  readonly office: string;
  readonly title: string;
  /** What it is called in a line, in lower case but for names. */
  readonly short: string;
  readonly body: string;
  readonly bodyName: string | null;
  readonly start: string;
  readonly end: string | null;
  readonly asOf: string | null;
  readonly standing: Standing;
  /** Ids of references. */
  readonly refs: readonly string[];
}
