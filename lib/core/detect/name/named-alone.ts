import type { Reading } from '../../text/reading';
import type { Run } from './run';

/** What a noun for a name is followed by before the name itself: `gave his name as [Orlin]`, `her first name, [Ann]`. */
const BETWEEN: ReadonlySet<string> = new Set(['as', ',', 'of']);

/**
 * `a woman named [Ann]`, `gave his name as [Zab]`: one word of capitals that the text says is what somebody is called.
 * Not where somebody was named something (`was named Mayor`).
 */
export function isNamedAlone({ words, lexicon }: Reading, { from, to }: Run): boolean {
  if (to - from !== 1) return false;
  const before = words[from - 1]?.lower ?? '';
  const further = words[from - 2];
  if (BETWEEN.has(before)) return further?.lower === 'name';
  if (before !== 'named' || further?.kind !== 'word') return false;
  return !lexicon.auxiliaries.has(further.lower) && !lexicon.pronouns.has(further.lower);
}

/** `[Ron] and Patsy Orlin`: a given name that shares the surname of the next. `whole`: where whole names begin. */
export function sharesSurname(
  { words, lexicon }: Reading,
  { from, to }: Run,
  whole: ReadonlySet<number>,
): boolean {
  if (to - from !== 1 || !lexicon.givenNames.has(words[from]?.lower ?? '')) return false;
  return words[to]?.lower === 'and' && whole.has(words[to + 1]?.start ?? -1);
}
