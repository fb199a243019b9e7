import type { Language } from '../../language/language';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';

import type { Range } from '../pattern';

/** Words of a sentence whose figures somebody is given for. */
export interface Frame {
  readonly source: Range;
  /** Words that it governs, end-exclusive. */
  readonly from: number;
  readonly to: number;
  readonly by: string;
}

/** Most words between what gives a figure and the figure. */
export const REACH = 40;

export const lowerAt = (reading: Reading, at: number): string => reading.words[at]?.lower ?? '';
export const isOutside = (reading: Reading, at: number): boolean => (reading.quotedBy[at] as number) < 0;

/** The noun that says what a phrase is: its last word before a preposition, a mark or a clause of its own. */
export function headOf(reading: Reading, { from, to }: Range): string {
  const { prepositions, subordinators, auxiliaries } = reading.lexicon;
  let head = '';
  for (let at = from; at < to; at++) {
    const { lower, kind } = wordAt(reading, at);
    if (lower === "'s" || lower === '-' || lower === '/' || lower === '&') continue;
    if (kind === 'mark' || prepositions.has(lower) || subordinators.has(lower) || auxiliaries.has(lower))
      break;
    head = lower;
  }
  return head;
}

/** Whether a phrase can be somebody or something that gives a figure: not `at a cost`, `no longer`. */
export function isGiver(reading: Reading, { from }: Range): boolean {
  const { prepositions, negations, adverbs } = reading.lexicon;
  const lower = lowerAt(reading, from);
  return !prepositions.has(lower) && !negations.has(lower) && !adverbs.has(lower);
}

const known = new WeakMap<Language, ReadonlySet<string>>();

/** Words with which a figure begins, digits aside: `$`, `about`, `dozens`, `forty`. */
function beginningsOf(language: Language): ReadonlySet<string> {
  const made = known.get(language);
  if (made) return made;
  const { numbers, vague, hedgesBefore, currencySigns } = language.figures;
  const forms = [...numbers, ...vague, ...hedgesBefore].map(({ form }) => form.split(' ', 1)[0] as string);
  const beginnings = new Set([...forms, ...currencySigns.map(({ sign }) => sign)]);
  known.set(language, beginnings);
  return beginnings;
}

/** Whether a figure can begin at a word. */
export function isNumeral(reading: Reading, at: number): boolean {
  const word = reading.words[at];
  return word !== undefined && (word.kind === 'number' || beginningsOf(reading.language).has(word.lower));
}
