/** Outside the block. */
export const NOTHING = 0;

/** 0, 1, 2, 3, then ever wider: how far apart two words stand. */
const FAR = 21;
const DISTANCES = Uint8Array.from({ length: FAR }, (_, words) =>
  words < 4 ? words : words < 6 ? 4 : words < 9 ? 5 : words < 14 ? 6 : 7,
);
export const distance = (words: number): number => (words < FAR ? (DISTANCES[words] as number) : 8);

/** What a column holds for a word, `NOTHING` outside the words `from`..`to`. */
export const within = (column: Int32Array, at: number, from: number, to: number): number =>
  at >= from && at < to ? (column[at] as number) : NOTHING;
