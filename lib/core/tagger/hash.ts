/** log2 of the number of weight rows. A quarter of a million keeps collisions rare; rows never learned are not stored. */
export const ROW_BITS = 18;
export const ROWS = 1 << ROW_BITS;

/** Stands in the weights' header: weights learned with another hash mean nothing here. */
export const HASH_SEED = 0x57484e43;

/** By a name of its own: what a compiler takes into one function is limited, and `rowOf` is called twenty times in some. */
const { imul } = Math;

/** 32-bit FNV-1a over UTF-16 units. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/**
 * The weight row of a feature: its template and up to three values, integers all. The products do not wait for each other;
 * what they leave in the lower bits is mixed upwards once, and the upper bits are taken.
 */
export function rowOf(template: number, a: number, b: number, c: number): number {
  const sum =
    (imul(template, 0x9e3779b1) +
      imul(a, 0x85ebca6b) +
      imul(b, 0xc2b2ae35) +
      imul(c, 0x27d4eb2f) +
      HASH_SEED) |
    0;
  return imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> (32 - ROW_BITS);
}

/** Two values as one. */
export const join = (a: number, b: number): number => (imul(a, 0x61c88647) + b) | 0;
