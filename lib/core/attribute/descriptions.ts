import { wordAt } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';

/** Longest apposition that is read, in words. */
const LONGEST = 9;
const AGE_LIMIT = 120;
/** How far before its noun an owner stands, in words: `his late first wife`. */
const RELATED = 3;

/** Whether a word can be a noun by which somebody is called: small letters, and no small word of the grammar. */
function isPlain(reading: Reading, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  const { lexicon } = reading;
  const { lower } = word;
  return !(
    lexicon.determiners.has(lower) ||
    lexicon.prepositions.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.pronouns.has(lower) ||
    lexicon.possessives.has(lower) ||
    lexicon.subordinators.has(lower) ||
    lexicon.adverbs.has(lower) ||
    lexicon.cues.has(lower) ||
    lower === 'and' ||
    lower === "'s"
  );
}

/** The noun of the apposition that begins at a word: its last plain word before a preposition or mark. */
function apposition(reading: Reading, from: number): string | null {
  const { lexicon } = reading;
  let noun: string | null = null;
  let at = from;
  while (at < from + LONGEST) {
    const word = reading.words[at];
    if (!word) return null;
    if (word.kind === 'mark' || (lexicon.prepositions.has(word.lower) && at > from)) return noun;
    if (word.lower === 'who' || word.lower === 'which') return noun;
    // A verb: no apposition but the sentence going on.
    if (
      lexicon.auxiliaries.has(word.lower) ||
      lexicon.cues.has(word.lower) ||
      lexicon.pronouns.has(word.lower)
    )
      return null;
    noun = isPlain(reading, word) || lexicon.titles.has(word.lower) ? word.lower : noun;
    at++;
  }
  return null;
}

/**
 * What a text calls somebody beside the name: trade or office before it (`novelist Ann Lee`), behind it (`Ann Lee, the
 * main contractor`), and the age (`Ann Lee, 58` → `58-year-old`). Lower case. `from`/`to`: words of the mention.
 */
export function descriptionsOf(reading: Reading, from: number, to: number): string[] {
  const found: string[] = [];
  const before = reading.words[from - 1];
  if (isPlain(reading, before)) found.push((before as Word).lower);
  else if (before?.lower === ',' && reading.words[to]?.kind === 'mark') {
    // `the baker, Ann Lee,`
    const noun = reading.words[from - 2];
    if (isPlain(reading, noun) && reading.lexicon.determiners.has(reading.words[from - 3]?.lower ?? ''))
      found.push((noun as Word).lower);
  }
  let at = to;
  if (reading.words[at]?.lower !== ',') return found;
  const age = reading.words[at + 1];
  if (age?.kind === 'number' && Number(age.lower) < AGE_LIMIT) {
    found.push(`${age.lower}-year-old`);
    at += 2;
    if (reading.words[at]?.lower !== ',') return found;
  }
  const noun = apposition(reading, at + 1);
  if (noun) found.push(noun);
  return found;
}

/**
 * Whether a name is brought in as that of somebody's relation: `his wife, Ann Lee`, `Lee’s son Tarn`, `whose husband,
 * Weir Guard Tarn`. `from`: its first word.
 */
export function isRelation({ words, lexicon }: Reading, from: number): boolean {
  let at = from - 1;
  while (at > from - RELATED && words[at]?.capital) at--;
  if (words[at]?.lower === ',') at--;
  if (!lexicon.callings.has(words[at]?.lower ?? '')) return false;
  for (let near = at - 1; near >= Math.max(0, at - RELATED); near--) {
    const { lower, kind } = words[near] as Word;
    if (lexicon.possessives.has(lower) || lower === "'s" || lower === 'whose') return true;
    if (kind === 'mark' || lexicon.determiners.has(lower)) return false;
  }
  return false;
}

/** Where a noun was last used for somebody new (`a second nurse`) between two words, or -1. */
export function lastNew(reading: Reading, noun: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (wordAt(reading, at).lower !== noun) continue;
    for (let near = at - 1; near >= from && near >= at - 4; near--) {
      const { lower, kind } = wordAt(reading, near);
      if (kind === 'mark') break;
      if (lower === 'a' || lower === 'an' || lower === 'another' || lower === 'one') return at;
    }
  }
  return -1;
}
