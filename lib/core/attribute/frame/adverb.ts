import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** Nouns in *-ly*: `the family said` has a subject. */
const NOUNS = new Set([
  'family',
  'assembly',
  'ally',
  'rally',
  'reply',
  'supply',
  'monopoly',
  'anomaly',
  'elderly',
]);

/** Whether a word is an adverb, by its row or its ending: `[recently] said`. A name in *-ly* is none. */
export function isAdverb({ words, lexicon }: Reading, at: number): boolean {
  const { lower, capital } = words[at] as Word;
  if (lexicon.adverbs.has(lower)) return true;
  return lower.length > 4 && lower.endsWith('ly') && !capital && !NOUNS.has(lower);
}
