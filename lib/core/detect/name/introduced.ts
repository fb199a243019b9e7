import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Run } from './run';

/** How far behind a name its apposition may show that a person is meant, in words. */
const APPOSITION = 7;

/** Longest field of an office before a name, in words. */
const FIELD = 10;

/** Whether a word in small letters says what somebody does or is, and means no body and no thing. */
function isRole({ lexicon, language }: Reading, word: Word | undefined): boolean {
  if (word?.kind !== 'word' || word.capital) return false;
  const kind = lexicon.heads.get(word.lower);
  if (lexicon.titles.has(word.lower) || kind === 'unnamed') return true;
  if (kind || lexicon.bodyKinds.has(word.lower) || lexicon.cues.has(word.lower)) return false;
  if (lexicon.prepositions.has(word.lower) || lexicon.adverbs.has(word.lower)) return false;
  return word.lower.length > 5 && language.names.roles.some((ending) => word.lower.endsWith(ending));
}

/** `her agent, Ann Orlin,`, `novelist Zab Orlin`: a noun for somebody leads to the run. */
function isLedByRole(reading: Reading, run: Run): boolean {
  const before = reading.words[run.from - 1];
  if (isRole(reading, before)) return true;
  const next = reading.words[run.to];
  const { auxiliaries, cues } = reading.lexicon;
  const ends = next?.kind === 'mark' || auxiliaries.has(next?.lower ?? '') || cues.has(next?.lower ?? '');
  if (before?.lower !== ',' || !ends) return false;
  const role = reading.words[run.from - 2];
  // `the Weir Board’s CEO, Zab Orlin,`
  const held = reading.lexicon.titles.has(role?.lower ?? '');
  return held || isRole(reading, role) || endsOffice(reading, run.from - 2);
}

/** `the leader of [Tarnworth]`: whether the capitals that end at a word say of what somebody holds an office. */
function endsOffice(reading: Reading, end: number): boolean {
  const { words, lexicon } = reading;
  let at = end;
  while (
    at > end - FIELD &&
    (words[at]?.capital || lexicon.joints.has(words[at]?.lower ?? '') || words[at]?.lower === 'the')
  )
    at--;
  if (at === end || !lexicon.connectors.has(words[at + 1]?.lower ?? '')) return false;
  return lexicon.titles.has(words[at]?.lower ?? '') && lexicon.determiners.has(words[at - 1]?.lower ?? '');
}

/** `, a senior harbour officer`, `, a graduate who …` behind the run: an apposition whose noun is one for people, or *who*. */
export function hasPersonalApposition(reading: Reading, to: number): boolean {
  const { words, lexicon } = reading;
  if (words[to]?.lower !== ',') return false;
  if (words[to + 1]?.lower === 'who') return true;
  for (let at = to + 1; at < to + APPOSITION; at++) {
    const word = words[at];
    if (word?.kind !== 'word' || (lexicon.prepositions.has(word.lower) && at > to + 1)) return false;
    if (lexicon.auxiliaries.has(word.lower) && word.lower !== "'s") return false;
    if (isRole(reading, word) || word.lower === 'who') return true;
  }
  return false;
}

/** A say verb or an age right after the run: then an unknown pair of capitalised words is a person. */
export function isIntroduced(reading: Reading, run: Run): boolean {
  const next = reading.words[run.to];
  const before = reading.words[run.from - 1];
  const row = (word: Word | undefined): boolean =>
    !!word && (reading.lexicon.cues.get(word.lower)?.at(-1)?.frame === 'say' || word.lower === 'told');
  if (row(next) || (row(before) && before?.lower.endsWith('d'))) return true;
  // `has said`, `had told`
  if (next && reading.lexicon.auxiliaries.has(next.lower) && row(reading.words[run.to + 1])) return true;
  // `58-year-old Zab Orlin`
  if (before?.lower.endsWith('-year-old')) return true;
  if (next?.lower === 'who' || isLedByRole(reading, run) || hasPersonalApposition(reading, run.to))
    return true;
  const age = reading.words[run.to + 1];
  return next?.lower === ',' && age?.kind === 'number' && Number(age.lower) < 120;
}
