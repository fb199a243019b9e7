import type { Reading } from './reading';

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** The words that a text writes small somewhere, and so are no names alone. Gathered once, when first asked for. */
export function smallWords(reading: Reading): ReadonlySet<string> {
  const made = known.get(reading);
  if (made) return made;
  const words = new Set<string>();
  for (const { kind, capital, lower } of reading.words) if (kind === 'word' && !capital) words.add(lower);
  known.set(reading, words);
  return words;
}
