import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** Shorter parts stand in names: `Jong-un`, `Mi-ae`. */
const SHORTEST = 4;

/** `Corden-based`, `Tarn-style`, `Prize-winner`: a hyphen with an English word behind it, which no name has (`Jong-un`). */
export function isCompound({ text, words, lexicon, language }: Reading, at: number): boolean {
  const { lower, end } = words[at] as Word;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen < 0) return false;
  const behind = lower.slice(hyphen + 1);
  const written = text.slice(end - behind.length, end);
  if (behind.length < SHORTEST || written !== behind || lexicon.titles.has(behind)) return false;
  const { roles, compounds } = language.names;
  return lexicon.pastForms.has(behind) || [...compounds, ...roles].some((ending) => behind.endsWith(ending));
}
