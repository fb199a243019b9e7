import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** `supporting Mr. Tarn`: what somebody does, to whoever stands behind it; not `the monitoring group Tarnworth`. */
export function isDoing({ words, lexicon }: Reading, at: number): boolean {
  const { lower, capital } = words[at] as Word;
  if (capital || !lower.endsWith('ing') || lower.includes('-') || lexicon.titles.has(lower)) return false;
  const next = words[at + 1];
  return !next || next.capital || lexicon.determiners.has(next.lower) || lexicon.possessives.has(next.lower);
}
