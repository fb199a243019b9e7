/**
 * What a word can be. A piece of content *trails* towards its cue (`A, she said`) or is *led* by it (`she said that A`):
 * told apart, because one must reach back to where its clause begins and the other on to where it ends. `B…` begins an
 * attribution's content, `I…` carries it on; a later piece of an interrupted content begins with `I…`.
 */
export const OUTSIDE = 0;
export const B_TRAILING = 1;
export const I_TRAILING = 2;
export const B_LED = 3;
export const I_LED = 4;
/** A cue behind (the first piece of) its content, and one before it. */
export const CUE_BEHIND = 5;
export const CUE_BEFORE = 6;
export const SOURCE = 7;
export const TAGS = 8;

/** Before the first word of a block: a row of its own in the transitions. */
export const START = 8;

/** Whether `tag` may stand behind `previous` (or `START`): between a piece that trails and one that is led stands a cue. */
export function mayFollow(previous: number, tag: number): boolean {
  if (tag === I_LED) return previous !== B_TRAILING && previous !== I_TRAILING;
  if (tag === I_TRAILING) return previous !== B_LED && previous !== I_LED;
  return true;
}

export const isContent = (tag: number): boolean => tag >= B_TRAILING && tag <= I_LED;
export const isCue = (tag: number): boolean => tag === CUE_BEHIND || tag === CUE_BEFORE;

/** How likely a word is content, a cue, a source; `marginals` as `likelihoods` writes them. */
export const contentAt = (marginals: Float32Array, word: number): number =>
  (marginals[word * TAGS + B_TRAILING] as number) +
  (marginals[word * TAGS + I_TRAILING] as number) +
  (marginals[word * TAGS + B_LED] as number) +
  (marginals[word * TAGS + I_LED] as number);
export const beginAt = (marginals: Float32Array, word: number): number =>
  (marginals[word * TAGS + B_TRAILING] as number) + (marginals[word * TAGS + B_LED] as number);
export const cueAt = (marginals: Float32Array, word: number): number =>
  (marginals[word * TAGS + CUE_BEHIND] as number) + (marginals[word * TAGS + CUE_BEFORE] as number);
export const sourceAt = (marginals: Float32Array, word: number): number =>
  marginals[word * TAGS + SOURCE] as number;
