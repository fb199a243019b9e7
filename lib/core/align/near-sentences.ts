import type { ReadDocuments } from './read-documents';
import type { Term } from './terms';

/** Pairs of neighbouring words of all documents, by hash: `at` holds where each begins, `first` where a hash's begin in it. */
interface Pairs {
  readonly first: Int32Array;
  readonly at: Int32Array;
}

const BITS = 18;
const SIZE = 1 << BITS;
/** A pair that stands more often tells nothing (`of the`); without the limit a text of one word would take forever. */
const COMMON = 512;

const hashes = new Map<string, number>();
/** Forms beyond any article's; then what was remembered is dropped. */
const REMEMBERED = 200_000;

/** FNV-1a over a key (Fowler, Noll, Vo), remembered. */
function hashOf(key: string): number {
  const met = hashes.get(key);
  if (met !== undefined) return met;
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  if (hashes.size >= REMEMBERED) hashes.clear();
  hashes.set(key, hash);
  return hash;
}

const pairHash = (a: string, b: string): number =>
  (Math.imul(hashOf(a), 0x9e3779b1) ^ hashOf(b)) >>> (32 - BITS);

const known = new WeakMap<ReadDocuments, Pairs>();

/** Made when something is first looked for that does not stand there to the letter. Linear. */
function pairsOf(documents: ReadDocuments): Pairs {
  const made = known.get(documents);
  if (made) return made;
  const { terms } = documents;
  const count = Math.max(terms.length - 1, 0);
  const hashed = new Int32Array(count);
  const first = new Int32Array(SIZE + 1);
  for (let at = 0; at < count; at++) {
    const hash = pairHash((terms[at] as Term).key, (terms[at + 1] as Term).key);
    hashed[at] = hash;
    first[hash + 1] = (first[hash + 1] as number) + 1;
  }
  for (let hash = 0; hash < SIZE; hash++)
    first[hash + 1] = (first[hash + 1] as number) + (first[hash] as number);
  const next = first.slice();
  const at = new Int32Array(count);
  hashed.forEach((hash, place) => {
    at[next[hash] as number] = place;
    next[hash] = (next[hash] as number) + 1;
  });
  const pairs = { first, at };
  known.set(documents, pairs);
  return pairs;
}

/** Sentences that have most pairs of words in common with some keys, rare pairs counting more; best first. */
export function nearSentences(documents: ReadDocuments, keys: readonly string[], most: number): number[] {
  const { first, at } = pairsOf(documents);
  const votes = new Map<number, number>();
  const asked = new Set<number>();
  for (let k = 0; k + 1 < keys.length; k++) {
    const hash = pairHash(keys[k] as string, keys[k + 1] as string);
    const from = first[hash] as number;
    const to = first[hash + 1] as number;
    if (to - from > COMMON || asked.has(hash)) continue;
    asked.add(hash);
    for (let place = from; place < to; place++) {
      const sentence = documents.sentenceOf[at[place] as number] as number;
      votes.set(sentence, (votes.get(sentence) ?? 0) + 1 / (1 + Math.log2(to - from)));
    }
  }
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([sentence]) => sentence);
}
