/** log2 of the number of weight rows. A quarter of a million keeps collisions rare; rows never learned are not stored. */
export const ROW_BITS = 18;
export const ROWS = 1 << ROW_BITS;

/** Stands in the weights' header: weights learned with another hash mean nothing here. */
export const HASH_SEED = 0x57484e43;

/** 32-bit FNV-1a over UTF-16 units. */
export function hashOfText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The weight row of a feature: its template and up to three values, integers all. */
export function rowOf(template: number, a: number, b: number, c: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ HASH_SEED;
  hash = Math.imul(hash ^ a, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash ^ b, 0xc2b2ae35);
  hash ^= hash >>> 16;
  hash = Math.imul(hash ^ c, 0x27d4eb2f);
  hash ^= hash >>> 15;
  return hash & (ROWS - 1);
}

/** Two values as one. */
export function join(a: number, b: number): number {
  const hash = Math.imul(a ^ Math.imul(b, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
