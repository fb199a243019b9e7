import type { Reading } from '../../text/reading';
import { isOfOffice } from '../frame/of-office';
import { isManner } from './manner';

/**
 * Whether a word behind a name goes on with the sentence and not with the phrase: a verb, or what only stands before
 * one (`Lee gave her players …`, `Tarnworth also …`).
 */
export function goesOn(reading: Reading, at: number, limit: number): boolean {
  const { words, lexicon } = reading;
  const word = words[at];
  if (word?.kind !== 'word' || word.capital || word.lower === "'s") return false;
  const { lower } = word;
  if (isOfOffice({ words, lexicon }, at)) return false;
  if (lower === 'and' || lower === 'or' || lexicon.heads.has(lower)) return false;
  if (lexicon.auxiliaries.has(lower) || lexicon.adverbs.has(lower) || lexicon.cues.has(lower)) return true;
  if (isManner(reading, at)) return true;
  if (lower.endsWith('ed') || lexicon.pastForms.has(lower)) return true;
  const next = at + 1 < limit ? (words[at + 1]?.lower ?? '') : '';
  return lexicon.determiners.has(next) || lexicon.possessives.has(next);
}
