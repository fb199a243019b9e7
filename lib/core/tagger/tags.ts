/** What a word can be. `B…` begins a span, `I…` carries it on; a later piece of an interrupted content begins with `I`. */
export const OUTSIDE = 0;
export const B_CONTENT = 1;
export const I_CONTENT = 2;
export const B_CUE = 3;
export const I_CUE = 4;
export const B_SOURCE = 5;
export const I_SOURCE = 6;
export const TAGS = 7;

/** Before the first word of a block: a row of its own in the transitions. */
export const START = 7;

/** Whether `tag` may stand behind `previous` (or `START`). Only a content can be taken up again after a gap. */
export function mayFollow(previous: number, tag: number): boolean {
  if (tag === I_CUE) return previous === B_CUE || previous === I_CUE;
  if (tag === I_SOURCE) return previous === B_SOURCE || previous === I_SOURCE;
  return true;
}
