import { wordAt } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Range } from './pattern';

/** The grammatical person of a word, or null where it tells none: 1 of `I'm` and `our`, 2 of `your`. */
function personAt(reading: Reading, at: number): 1 | 2 | 3 | null {
  const { pronouns, possessives } = reading.lexicon;
  const { lower } = wordAt(reading, at);
  const contracted = lower.indexOf("'");
  const form = contracted > 0 ? lower.slice(0, contracted) : lower;
  return pronouns.get(possessives.get(form) ?? form)?.person ?? null;
}

/** Whether some words outside quotation marks are of a grammatical person: a speaker says `I`, and `you` to the other one. */
export function holdsPerson(reading: Reading, { from, to }: Range, person: 1 | 2): boolean {
  for (let at = from; at < to; at++)
    if ((reading.quotedBy[at] as number) < 0 && personAt(reading, at) === person) return true;
  return false;
}
