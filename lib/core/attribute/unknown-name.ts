import { hasClass } from '../text/locate';
import type { Reading } from '../text/reading';
import { smallWords } from '../text/small-words';
import { AUXILIARY, CALLING, HEAD, OPENER, PRONOUN, TITLE } from '../text/word-classes';
import type { Word } from '../text/words';
import { isVerbForm } from './verb-form';

/** Classes of words that are written with a capital at the head of a sentence and name nobody. */
const NO_NAME = AUXILIARY | CALLING | HEAD | OPENER | PRONOUN | TITLE;

/** Whether one word with a capital does something in the sentence that it opens: `[Orlin] openly admitted`, `[Orlin] said`. */
function isSubject({ words, classes, lexicon }: Reading, at: number): boolean {
  let next = at + 1;
  while (words[next]?.lower.endsWith('ly')) next++;
  const verb = words[next];
  if (verb?.kind !== 'word' || verb.capital) return false;
  return isVerbForm(classes[next] as number, verb.lower) || lexicon.pastForms.has(verb.lower);
}

/**
 * Whether at a word begins a sentence with a subject of one name, of which the text tells nothing else: somebody may be
 * called so whom it has not brought in. Not a place, a people, a plural or an acronym, nor a word that it writes small.
 */
export function isUnknownName(reading: Reading, at: number): boolean {
  const { words, lexicon, text } = reading;
  const before = words[at - 1];
  const { lower, start, end, kind, capital } = words[at] as Word;
  if (kind !== 'word' || !capital || (before && before.kind !== 'mark') || lower.endsWith('s')) return false;
  if (hasClass(reading, at, NO_NAME) || lexicon.places.has(lower) || lexicon.demonyms.has(lower))
    return false;
  if (lexicon.times.has(lower) || lexicon.bodyKinds.has(lower) || lexicon.bodyEndings.has(lower))
    return false;
  const surface = text.slice(start, end);
  if (surface === surface.toUpperCase() || !isSubject(reading, at)) return false;
  return !smallWords(reading).has(lower);
}
