/**
 * How many were to be found (`gold`) and how many of those were (`met`); how many were found and how many of those are
 * `right`. The two differ where a gold one is matched by one of another kind.
 */
export interface Tally {
  gold: number;
  met: number;
  found: number;
  right: number;
}

/** How often something was so among the cases in which it was asked. */
export interface Share {
  yes: number;
  of: number;
}

export const noTally = (): Tally => ({ gold: 0, met: 0, found: 0, right: 0 });
export const noShare = (): Share => ({ yes: 0, of: 0 });

/** Counts one case of a share. */
export function count(share: Share, yes: boolean): void {
  share.of++;
  if (yes) share.yes++;
}

/** A part of a whole in percent; null where the whole is empty. */
export const percent = (part: number, whole: number): number | null =>
  whole > 0 ? (100 * part) / whole : null;

export const precision = ({ right, found }: Tally): number | null => percent(right, found);
export const recall = ({ met, gold }: Tally): number | null => percent(met, gold);
/** The harmonic mean of precision and recall, in percent; null where neither was asked. */
export function f1(tally: Tally): number | null {
  const [p, r] = [precision(tally), recall(tally)];
  if (p === null && r === null) return null;
  return p && r ? (2 * p * r) / (p + r) : 0;
}

/** A share in percent; null where it was never asked. */
export const shareOf = ({ yes, of }: Share): number | null => percent(yes, of);
