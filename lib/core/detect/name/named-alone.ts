import type { Reading } from '../../text/reading';
import { hasPersonalApposition } from './introduced';
import type { Run } from './run';

/** What a noun for a name is followed by before the name itself: `gave his name as [Orlin]`, `her first name, [Ann]`. */
const BETWEEN: ReadonlySet<string> = new Set(['as', ',', 'of']);

/** What stands between a noun for somebody's name and the name: `his name was [Zab]`. */
const IS: ReadonlySet<string> = new Set(['is', 'was']);

/**
 * `a woman named [Ann]`, `gave his name as [Zab]`, `[Ann], a student who …`: one word of capitals that the text says is
 * what somebody is called. Not where somebody was named something (`was named Mayor`).
 */
export function isNamedAlone(reading: Reading, { from, to }: Run): boolean {
  const { words, lexicon } = reading;
  if (to - from !== 1) return false;
  const before = words[from - 1]?.lower ?? '';
  const further = words[from - 2];
  if (BETWEEN.has(before) && further?.lower === 'name') return true;
  if (IS.has(before) && further?.lower === 'name')
    return lexicon.possessives.has(words[from - 3]?.lower ?? '');
  const { lower } = words[from] as { lower: string };
  if (lexicon.givenNames.has(lower) && !lexicon.places.has(lower) && hasPersonalApposition(reading, to))
    return true;
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
