import type { FidelityLine } from '../core/model/card-view';
import type { DiffStep, Fidelity } from '../core/model/fidelity';
import { excerpt, tail } from './excerpt';
import { legible } from './legible';

/** UTF-16 units of words that are alike, kept at each end of a long run; of words that differ; and steps that are shown. */
const ALIKE = 60;
const APART = 160;
const MOST_STEPS = 16;

/** A comparison with primary texts as a card shows it; null where nothing was compared. */
export function fidelityLine(fidelity: Fidelity | null): FidelityLine | null {
  if (!fidelity) return null;
  const { state, document, title, searched, diff, lost } = fidelity;
  const differs = state !== 'not-found' && diff.some(({ op }) => op !== 'kept');
  return {
    state,
    title: title === null ? document : legible(title) || document,
    searched,
    diff: differs ? diff.slice(0, MOST_STEPS).map(shortened) : [],
    lost: lost.map(({ word, words }) => ({ word, words: excerpt(legible(words), APART) })),
  };
}

function shortened({ op, said, quoted }: DiffStep): DiffStep {
  const short = (words: string | null): string | null => words && excerpt(legible(words), APART);
  return op === 'kept'
    ? { op, said: null, quoted: ends(legible(quoted ?? '')) }
    : { op, said: short(said), quoted: short(quoted) };
}

/** The first and the last words of a long run. */
const ends = (words: string): string =>
  words.length <= 3 * ALIKE ? words : `${excerpt(words, ALIKE)} ${tail(words, ALIKE)}`;
