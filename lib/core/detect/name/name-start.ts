import { titleGoesOn } from '../../text/dated-title';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Run } from './run';
import { isShouted } from './shouted';
import { isSmall } from './small-word';

/** Heads of phrases that mean no person: `the Lee Foundation`. */
export const OTHER: ReadonlySet<string> = new Set(['body', 'document', 'group']);

const isGeneration = ({ words, lexicon }: Reading, at: number): boolean =>
  lexicon.generations.has(words[at]?.lower ?? '');

/** `MEC Orlin`, `Pollster Median Orlin`, `Whereas Orlin`: capitals before a name that are no part of it. */
export function withoutLabel(reading: Reading, capitals: readonly number[]): number {
  const { lexicon } = reading;
  const first = capitals[0] as number;
  const { lower } = wordAt(reading, first);
  if (capitals.length < 2) return first;
  const isLabel =
    isSmall(reading, first) ||
    (isShouted(reading, first) && !isShouted(reading, capitals[1] as number)) ||
    (capitals.length > 2 &&
      !lexicon.givenNames.has(lower) &&
      (lexicon.places.has(lower) ||
        lexicon.parties.has(lower) ||
        reading.language.names.trades.some((ending) => lower.endsWith(ending))));
  return isLabel ? withoutLabel(reading, capitals.slice(1)) : first;
}

/** `[J.] Ann Lee`: a name with the initial that leads to it. */
function withInitial(reading: Reading, start: number, floor: number): number {
  const initial = start - 2;
  if (initial < floor || reading.words[start - 1]?.lower !== '.') return start;
  const { capital, lower } = wordAt(reading, initial);
  return capital && lower.length === 1 ? initial : start;
}

/** `Supervisor of [Weirs Ann Lee]`: behind *of* a field, then a given name and one word more. */
function isLedByOffice({ words, lexicon }: Reading, run: Run, capitals: readonly number[]): boolean {
  const given = capitals.at(-2);
  if (capitals.length < 3 || given === undefined || words[run.from - 1]?.lower !== 'of') return false;
  return (
    lexicon.givenNames.has(words[given]?.lower ?? '') && !lexicon.leads.has(words[given - 1]?.lower ?? '')
  );
}

/** `Sierra Leone`, `New Zealand`. */
function isCountry({ words, lexicon }: Reading, first: number, last: number): boolean {
  if (last === first) return false;
  const all = words.slice(first, last + 1).map(({ lower }) => lower);
  return lexicon.longCountries.has(all.join(' '));
}

/** Where the name begins inside a run, or -1 when none is sure. */
export function nameStart(reading: Reading, run: Run, introduced: boolean): number {
  const { lexicon } = reading;
  const capitals: number[] = [];
  for (let at = run.afterTitle; at < run.to; at++) {
    const word = wordAt(reading, at);
    if (!word.capital) {
      if (reading.lexicon.connectors.has(word.lower) && !lexicon.nameParticles.has(word.lower))
        capitals.length = 0;
      continue;
    }
    capitals.push(at);
  }
  const last = capitals.at(-1);
  if (last === undefined) return -1;
  const isOther = (at: number): boolean => OTHER.has(lexicon.heads.get(wordAt(reading, at).lower) ?? '');
  // `a major US company`
  const { lower } = wordAt(reading, last);
  if (isOther(last) || lexicon.parties.has(lower) || lexicon.leads.has(lower)) return -1;
  const first = capitals[0] as number;
  // `Tarn Solutions PAC`
  if (isShouted(reading, last) && !isShouted(reading, first) && !isGeneration(reading, last)) return -1;
  if (run.titles.length === 0 && isPartOfOther(reading, run.from) && !isLedByOffice(reading, run, capitals))
    return -1;
  if (isCountry(reading, first, last)) return -1;
  if (lexicon.bodyEndings.has(wordAt(reading, last).lower)) {
    const isSurname = lexicon.surnames.has(wordAt(reading, last).lower);
    const isLed = run.titles.length > 0 || lexicon.givenNames.has(wordAt(reading, first).lower);
    if (!isSurname || !isLed || capitals.length !== 2) return -1;
  }
  const given = capitals.findLast((at) => at < last && lexicon.givenNames.has(wordAt(reading, at).lower));
  if (given !== undefined) {
    const first = capitals.find(
      (at) => at <= given && lexicon.givenNames.has(wordAt(reading, at).lower) && given - at <= 2,
    );
    return withInitial(reading, first ?? given, run.afterTitle);
  }
  if (lexicon.places.has(wordAt(reading, last).lower) || capitals.some(isOther)) return -1;
  if (run.titles.length === 0 && (!introduced || lexicon.leads.has(wordAt(reading, first).lower))) return -1;
  if (run.fielded) return capitals.length >= 3 ? (capitals.at(-2) as number) : -1;
  // `Corden President on Orlin`, in a headline: who is spoken of, not who holds the office.
  if (run.titles.length > 0 && isSmall(reading, first)) return -1;
  const start = withoutLabel(reading, capitals);
  if (capitals.length >= 2 && start === last && run.titles.length === 0) return -1;
  if (run.titles.length > 0 && capitals.length <= 4) return start;
  return capitals.length >= 2 && capitals.length <= 3 ? start : -1;
}

/** `the Corden Weir`, `the Order of Saint Orlin`, `the Tarn Report, 2031 Corden Weir`: an article, the *of* or the year of a longer name stands right before it. */
export function isPartOfOther(reading: Reading, from: number): boolean {
  const { words } = reading;
  const before = words[from - 1];
  if (before?.lower === 'the' || titleGoesOn(reading, from - 2)) return true;
  return (before?.lower === 'of' || before?.lower === '&') && !!words[from - 2]?.capital;
}
