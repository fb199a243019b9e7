import type { Reading } from '../../text/reading';
import { type Lone, surnameIn } from './lone';
import { isPartOfOther, OTHER } from './name-start';

/** Whether a word of a run can be part of a person's name. */
export function isNameLike({ lexicon }: Reading, word: string): boolean {
  return (
    !lexicon.bodyEndings.has(word) &&
    !lexicon.places.has(word) &&
    !lexicon.demonyms.has(word) &&
    !lexicon.parties.has(word) &&
    !lexicon.titles.has(word) &&
    !lexicon.determiners.has(word) &&
    !OTHER.has(lexicon.heads.get(word) ?? '')
  );
}

/**
 * Whether a word before a surname can be a given name: no small word of the grammar or of time, no noun for a kind of
 * people, and none that the text also writes small (`Had Lee …`, `Republican Lee`, `Combine Lee’s share`).
 */
export function isGivenLike({ lexicon }: Reading, word: string, common: ReadonlySet<string>): boolean {
  if (lexicon.givenNames.has(word)) return true;
  return !(
    common.has(word) ||
    lexicon.openers.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.times.has(word) ||
    lexicon.frequent.has(word) ||
    lexicon.prepositions.has(word) ||
    lexicon.heads.has(word) ||
    lexicon.heads.has(`${word}s`) ||
    lexicon.places.has(word) ||
    lexicon.demonyms.has(word) ||
    lexicon.leads.has(word) ||
    lexicon.parties.has(word) ||
    lexicon.subordinators.has(word) ||
    lexicon.cues.has(word) ||
    lexicon.honorifics.has(word) ||
    lexicon.bodyKinds.has(word)
  );
}

/**
 * Runs whose last word also stands alone, as surnames do, with the place where the name begins: all of two or three
 * words that could be names, else the last two (`Corden United Zab Orlin`).
 */
export function recurring(
  reading: Reading,
  lone: readonly Lone[],
  common: ReadonlySet<string>,
): Map<Lone, number> {
  const alone = new Set<string>();
  for (const { run, words } of lone)
    if (words.length === 1 && !isPartOfOther(reading, run.from)) alone.add(words[0] as string);
  const found = new Map<Lone, number>();
  for (const one of lone) {
    const { run, start, words } = one;
    const last = surnameIn(reading, words);
    if (!last || words.length < 2 || run.fielded || !alone.has(last)) continue;
    if (!reading.words[run.to - 1]?.capital) continue;
    const led = isGivenLike(reading, words[0] as string, common);
    const whole = led && words.length <= 3 && words.every((word) => isNameLike(reading, word));
    if (whole && !isPartOfOther(reading, run.from)) found.set(one, start);
    else if (
      words.length > 2 &&
      last === words.at(-1) &&
      isGivenLike(reading, words.at(-2) as string, common) &&
      words.slice(-2).every((word) => isNameLike(reading, word))
    )
      found.set(one, run.to - 2);
  }
  return found;
}
