import { AUXILIARY, CALLING, CUE, TITLE } from '../text/word-classes';

/** Shorter words that end like a verb's forms are mostly none: *red*, *king*. */
const SHORTEST = 5;

/** Whether a word in small letters, of some `word-classes`, is a verb, by the rows or by how it ends: `praised`, `supporting`. */
export function isVerbForm(classes: number, lower: string): boolean {
  if (classes & (TITLE | CALLING)) return false;
  if (classes & (AUXILIARY | CUE)) return true;
  return lower.length >= SHORTEST && (lower.endsWith('ed') || lower.endsWith('ing'));
}
