import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { withoutLabel } from './name-start';
import { isTitle, type Run } from './run';

/** Where a run stands by which no name was sure, and what may still tell. */
export interface Lone {
  readonly run: Run;
  /** Where its name begins. */
  readonly start: number;
  /** The words of its name, lower case. */
  readonly words: readonly string[];
}

/** `Lyle Justice`, of which the surname reads as an office: where the pair begins. */
function lastPair(reading: Reading, { from, to }: Run): number {
  const before = to - 2 >= from ? wordAt(reading, to - 2) : null;
  return before?.capital && !isTitle(reading, to - 2) ? to - 2 : to - 1;
}

export function loneOf(reading: Reading, run: Run): Lone {
  const capitals: number[] = [];
  for (let at = run.afterTitle; at < run.to; at++) if (wordAt(reading, at).capital) capitals.push(at);
  const start = capitals.length > 0 ? withoutLabel(reading, capitals) : lastPair(reading, run);
  const words = reading.words.slice(start, run.to).filter((word) => word.kind !== 'mark');
  return { run, start, words: words.map(({ lower }) => lower) };
}

/** The last of some words that is no `Jr`. */
export const surnameIn = ({ lexicon }: Reading, words: readonly string[]): string | undefined =>
  words.findLast((word) => !lexicon.generations.has(word));
