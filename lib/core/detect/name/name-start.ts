import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import type { Run } from './run';

/** Heads of phrases that mean no person: `the Lee Foundation`. */
export const OTHER: ReadonlySet<string> = new Set(['body', 'document', 'group']);

/** `MEC Orlin`, `Pollster Median Orlin`: capitals before a name that are no part of it. */
export function withoutLabel(reading: Reading, capitals: readonly number[]): number {
  const { lexicon, text } = reading;
  const first = capitals[0] as number;
  const word = wordAt(reading, first);
  if (capitals.length < 2) return first;
  const shouted = (at: number): boolean => {
    const { start, end } = wordAt(reading, at);
    const surface = text.slice(start, end);
    return end - start > 1 && !surface.includes('.') && surface === surface.toUpperCase();
  };
  const next = capitals[1] as number;
  if (shouted(first) && !shouted(next)) return next;
  if (capitals.length < 3 || lexicon.givenNames.has(word.lower)) return first;
  if (lexicon.places.has(word.lower)) return next;
  return reading.language.names.trades.some((ending) => word.lower.endsWith(ending)) ? next : first;
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
  if (isOther(last)) return -1;
  const first = capitals[0] as number;
  if (run.titles.length === 0 && isPartOfOther(reading, run.from)) return -1;
  if (lexicon.bodyEndings.has(wordAt(reading, last).lower)) {
    if (capitals.length !== 2 || !lexicon.givenNames.has(wordAt(reading, first).lower)) return -1;
  }
  const given = capitals.findLast((at) => at < last && lexicon.givenNames.has(wordAt(reading, at).lower));
  if (given !== undefined)
    return (
      capitals.find(
        (at) => at <= given && lexicon.givenNames.has(wordAt(reading, at).lower) && given - at <= 2,
      ) ?? given
    );
  if (lexicon.places.has(wordAt(reading, last).lower) || capitals.some(isOther)) return -1;
  if (run.titles.length === 0 && !introduced) return -1;
  if (run.fielded) return capitals.length >= 3 ? (capitals.at(-2) as number) : -1;
  const start = withoutLabel(reading, capitals);
  if (run.titles.length > 0 && capitals.length <= 4) return start;
  return capitals.length >= 2 && capitals.length <= 3 ? start : -1;
}

/** `the Corden Weir`, `the Order of Saint Orlin`: an article or the *of* of a longer name stands right before it. */
export function isPartOfOther({ words }: Reading, from: number): boolean {
  const before = words[from - 1];
  if (before?.lower === 'the') return true;
  return (before?.lower === 'of' || before?.lower === '&') && !!words[from - 2]?.capital;
}
