import { wordAt } from '../text/locate';
import { lengthAt } from '../text/phrases';
import type { Reading } from '../text/reading';
import type { FoundForm } from './channel-index';

/** Most words between a form and what introduces it: `at a rather heated morning news conference`. */
export const REACH = 6;

/**
 * The words of a phrase before its form may describe it; a mark, a verb, a joining word or another preposition ends the
 * look, and so does what stands before its determiner (`in a clip previewing [the interview]`).
 */
function describes(reading: Reading, at: number, form: FoundForm): boolean {
  const { lower, kind } = wordAt(reading, at);
  const { lexicon, language } = reading;
  if (kind === 'mark' || lexicon.prepositions.has(lower) || lexicon.negations.has(lower)) return false;
  if (language.channels.joining.includes(lower)) return false;
  if (
    at + 1 < form.from &&
    lexicon.determiners.has(wordAt(reading, at + 1).lower) &&
    !lexicon.determiners.has(lower)
  )
    return false;
  if (lower === "'s") return true;
  return !lexicon.auxiliaries.has(lower) && !(lexicon.subordinators.has(lower) && lower !== 'that');
}

/** `the Corden Post`: a common noun that ends a name is not what it says. */
function isOfName(reading: Reading, { row, from, to }: FoundForm): boolean {
  const before = reading.words[from - 1];
  if (row.named || to - from > 1 || !before?.capital || !wordAt(reading, from).capital) return false;
  return !reading.lexicon.prepositions.has(before.lower) && !reading.lexicon.determiners.has(before.lower);
}

/** Where the preposition stands that introduces a form as a circumstance, or null. */
export function preposition(reading: Reading, form: FoundForm, floor: number): number | null {
  const { lexicon, language } = reading;
  if (isOfName(reading, form)) return null;
  const { behind = [], bare } = form.row;
  for (let at = form.from - 1; at >= floor && at >= form.from - 1 - REACH; at--) {
    const { lower } = wordAt(reading, at);
    if (behind.includes(lower)) return at;
    // `according to`: looked for from its first word, which stands before the preposition that ends the look.
    if (at > floor && lengthAt(reading, at - 1, language.channels.perWords) === 2) return at - 1;
    if (!describes(reading, at, form)) return null;
    if (bare && (at < form.from - 1 || !lexicon.determiners.has(lower))) return null;
  }
  return null;
}

/** Where the verb of telling stands that has a form as the one who is told, or null. */
export function telling(reading: Reading, form: FoundForm, floor: number): number | null {
  const { telling: verbs, speaking } = reading.language.channels;
  for (let at = form.from - 1; at >= floor && at >= form.from - 1 - REACH; at--) {
    const { lower } = wordAt(reading, at);
    if (verbs.includes(lower)) return at;
    if (lower === 'to' && at > floor && speaking.includes(wordAt(reading, at - 1).lower)) return at - 1;
    if (!describes(reading, at, form)) return null;
  }
  return null;
}

/** Where the other one of an interview or the platform of a post ends, if the text names it: `… [with the Corden Echo]`. */
export function extended(reading: Reading, to: number, limit: number): number {
  const { lexicon, language } = reading;
  if (to >= limit || !language.channels.leading.includes(wordAt(reading, to).lower)) return to;
  let at = to + 1;
  if (at < limit && lexicon.determiners.has(wordAt(reading, at).lower)) at++;
  const name = at;
  while (at < limit && wordAt(reading, at).capital && !lexicon.times.has(wordAt(reading, at).lower)) at++;
  return at > name ? at : to;
}
