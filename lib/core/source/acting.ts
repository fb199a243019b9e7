import type { Reading } from '../text/reading';
import type { Word } from '../text/words';

/** Adverbs that may stand between a subject and its verb. */
const STEPS = 2;

/** `Norland [has] closed`, `the port [agreed]`: the verb behind somebody, so that they are its subject. */
function verbFollows(reading: Reading, to: number): boolean {
  const { lexicon } = reading;
  for (let at = to; at < reading.words.length && at <= to + STEPS; at++) {
    const { lower, kind, capital } = reading.words[at] as Word;
    if (kind !== 'word' || capital || lower === "'s" || lexicon.prepositions.has(lower)) return false;
    if (lexicon.auxiliaries.has(lower)) return true;
    if (lexicon.cues.has(lower) || (lower.length > 3 && lower.endsWith('ed'))) return true;
    if (!lexicon.adverbs.has(lower) && !lower.endsWith('ly')) return false;
  }
  return false;
}

/**
 * Whether those who are named by some words (indexes, end-exclusive) do something there or are asked to: they are the
 * subject of a verb, whom another urges or tells, or by whom something is done. A place in which something happens and
 * whatever somebody has of theirs is neither. Looks at a few words only.
 */
export function acts(reading: Reading, from: number, to: number): boolean {
  const { lexicon, words } = reading;
  const first = from > 0 && lexicon.determiners.has((words[from - 1] as Word).lower) ? from - 1 : from;
  const before = words[first - 1]?.lower ?? '';
  const asked = lexicon.cues.get(before)?.some(({ frame }) => frame === 'urge' || frame === 'tell');
  if (asked) return words[to]?.lower !== "'s";
  if (before === 'for') return words[to]?.lower === 'to';
  if (before === 'by') return words[first - 2]?.lower.endsWith('ed') ?? false;
  return !lexicon.prepositions.has(before) && verbFollows(reading, to);
}
