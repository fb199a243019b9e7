import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import { isCompound } from './compound';
import { isShouted } from './shouted';
import { surnameLike } from './surname-like';

/** Longest run of title and name together, in words. */
const LONGEST = 14;

const NICKNAME_MARKS = new Set(['“', '”', '"', '(', ')']);

/** Capitalised words in a row, with the offices before them. Indexes are into `reading.words`, `to` is exclusive. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly titles: readonly string[];
  /** Where the words of the office end, or `from` when there are none. */
  readonly afterTitle: number;
  /** The office goes on over *of* or *for*: where its field ends is not marked. */
  readonly fielded: boolean;
  readonly honorific: 'female' | 'male' | null | undefined;
}

/** `J.`, `Sen.`: the stop belongs to the word before it. */
function isOwnStop(reading: Reading, at: number): boolean {
  const { words, lexicon } = reading;
  const before = words[at - 1];
  if (words[at]?.lower !== '.' || !before || before.end !== words[at]?.start) return false;
  const short = lexicon.honorifics.has(before.lower) && !lexicon.titles.has(before.lower);
  // `Lee Jr.`; behind `Lee III` a stop ends the sentence.
  const shortened = lexicon.generations.has(before.lower) && !isShouted(reading, at - 1);
  return before.lower.length === 1 || short || shortened;
}

/** `Joko “Jok” Orlin`: where a nickname in marks ends inside a name, or `at` when none begins there. */
function afterNickname({ words }: Reading, at: number, limit: number): number {
  if (at + 3 >= limit || words[at]?.kind !== 'mark' || !NICKNAME_MARKS.has(words[at]?.lower ?? '')) return at;
  const fits = words[at + 1]?.capital && words[at + 2]?.kind === 'mark' && words[at + 3]?.capital;
  // `Ann Lee (D-Corden)`
  const party = words[at + 1]?.lower.charAt(1) === '-';
  return fits && !party && NICKNAME_MARKS.has(words[at + 2]?.lower ?? '') ? at + 3 : at;
}

/** Whether a word is an office or a form of address, alone or behind a hyphen (`ex-mayor`, `Major-Gen`). */
export const isTitle = ({ words, lexicon: { titles, honorifics } }: Reading, at: number): boolean => {
  const { lower } = words[at] as Word;
  if (titles.has(lower) || honorifics.has(lower)) return true;
  const behind = lower.slice(lower.lastIndexOf('-') + 1);
  return behind !== lower && (titles.has(behind) || honorifics.has(behind));
};

/** A day or a month that is nobody’s name (`President Orlin [Monday]`), or *I*. */
const isNobody = ({ words, lexicon }: Reading, at: number): boolean => {
  const lower = words[at]?.lower ?? '';
  if (lower === 'i' && words[at + 1]?.lower !== '.') return true;
  return lexicon.times.has(lower) && !lexicon.namesakes.has(lower);
};

/** `Peter T. King of Corden`: an office in name only, behind a name and before small letters. */
const isSurname = (reading: Reading, start: number, at: number): boolean => {
  const next = reading.words[at + 1];
  const ends = next?.kind === 'word' && (!next.capital || isNobody(reading, at + 1));
  return ends && wordAt(reading, at).capital && surnameLike(reading, start, at + 1) >= start;
};

/** `Attorney for the District [of] Corden Sarah Orlin`: a small word in a field, behind which a name stands with its given name. */
function leadsToGiven({ words, lexicon }: Reading, at: number, limit: number): boolean {
  let from = at;
  while (from < limit && lexicon.connectors.has(words[from]?.lower ?? '')) from++;
  for (let next = from; next + 1 < limit && words[next]?.capital; next++)
    if (next > from && lexicon.givenNames.has(words[next]?.lower ?? '') && words[next + 1]?.capital)
      return true;
  return false;
}

/** `Minister [in] the Ministry of Weirs Sarah Orlin`: where somebody holds an office that a name stands behind. */
function isFieldIn(reading: Reading, at: number, titles: readonly string[]): boolean {
  const { words, lexicon } = reading;
  if (words[at]?.lower !== 'in' || words[at + 1]?.lower !== 'the' || titles.length === 0) return false;
  let of = at + 2;
  while (words[of]?.capital) of++;
  return (
    isTitle(reading, at - 1) &&
    lexicon.connectors.has(words[of]?.lower ?? '') &&
    leadsToGiven(reading, of, of + LONGEST)
  );
}

/** The run of capitalised words that begins at `start`, with lower-case titles before it already counted in. */
export function runAt(reading: Reading, start: number, limit: number): Run {
  const { lexicon } = reading;
  const titles: string[] = [];
  let afterTitle = start;
  let fielded = false;
  let honorific: Run['honorific'];
  let at = start;
  while (at < limit && at < start + LONGEST) {
    const word = wordAt(reading, at);
    if (word.kind === 'mark') {
      const behind = at > afterTitle ? afterNickname(reading, at, limit) : at;
      if (behind > at) {
        at = behind;
        continue;
      }
      if (!isOwnStop(reading, at)) break;
      if (lexicon.honorifics.has(wordAt(reading, at - 1).lower)) afterTitle = at + 1;
    } else if (isNobody(reading, at) || isCompound(reading, at)) {
      break;
    } else if (isTitle(reading, at) && (word.capital || at < start + 4) && !isSurname(reading, start, at)) {
      titles.push(word.lower);
      afterTitle = at + 1;
      if (lexicon.honorifics.has(word.lower)) honorific = lexicon.honorifics.get(word.lower);
    } else if (!word.capital) {
      const next = reading.words[at + 1];
      const particle =
        lexicon.nameParticles.has(word.lower) &&
        at > afterTitle &&
        (next?.capital || lexicon.nameParticles.has(next?.lower ?? ''));
      const connector =
        reading.lexicon.connectors.has(word.lower) &&
        titles.length > 0 &&
        (next?.capital || (next && reading.lexicon.connectors.has(next.lower)));
      // `President Anselm Orlin of Corden`: a name stands there already, what follows says where.
      const over = at - afterTitle >= 2 || (at > afterTitle && !fielded);
      const goesOn = connector
        ? !over || (fielded && leadsToGiven(reading, at, limit))
        : isFieldIn(reading, at, titles);
      if (!particle && !goesOn) break;
      if (!particle) fielded = true;
    }
    at++;
  }
  while (
    at > start &&
    !wordAt(reading, at - 1).capital &&
    !isTitle(reading, at - 1) &&
    !isOwnStop(reading, at - 1)
  )
    at--;
  // `Alma Justice,`, `Mr. Pope.`: an office that nothing follows is a surname where a name or an honorific leads to it.
  if (at > start && afterTitle === at && isTitle(reading, at - 1) && wordAt(reading, at - 1).capital) {
    const named = surnameLike(reading, start, at);
    if (named >= 0) {
      titles.pop();
      afterTitle = named;
    }
  }
  return { from: start, to: at, titles, afterTitle, fielded, honorific };
}
