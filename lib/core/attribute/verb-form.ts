import type { Lexicon } from '../text/lexicon';

/** Shorter words that end like a verb's forms are mostly none: *red*, *king*. */
const SHORTEST = 5;

/** Whether a word in small letters is a verb, by the rows or by how it ends: `praised`, `supporting`. */
export function isVerbForm({ titles, callings, auxiliaries, cues }: Lexicon, lower: string): boolean {
  if (titles.has(lower) || callings.has(lower)) return false;
  if (auxiliaries.has(lower) || cues.has(lower)) return true;
  return lower.length >= SHORTEST && (lower.endsWith('ed') || lower.endsWith('ing'));
}
