import type { Language } from '../language/language';
import type { Reading } from '../text/reading';

/** Words that lead from a group to where or whose it is. */
const LEADING: ReadonlySet<string> = new Set(['of', 'in', 'from']);

/** Where a group ends with the name of the place that is its own: `residents [of Brack]`. `to`: the word behind its noun. */
export function endOfGroup({ words }: Reading, to: number): number {
  if (!LEADING.has(words[to]?.lower ?? '') || !words[to + 1]?.capital) return to;
  let end = to + 1;
  while (words[end]?.kind === 'word' && words[end]?.capital) end++;
  return end;
}

/** Whether it is said whose a group is: `the [enclave’s] residents`, `residents [of Brack]`. */
export function isOfSomebody(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (reading.words[at]?.lower === "'s") return true;
  return endOfGroup(reading, to) > to;
}

const known = new WeakMap<Language, ReadonlySet<string>>();

/** Groups that listen to a speaker: no part of what an article is about. Built once per language. */
function audiencesOf(language: Language): ReadonlySet<string> {
  const made = known.get(language);
  if (made) return made;
  const forms = language.channels.cues.filter(({ places }) => places.includes('audience'));
  const audiences = new Set(forms.flatMap((row) => row.forms));
  known.set(language, audiences);
  return audiences;
}

/** Whether a group, its noun last, is more than people of some kind: `residents`, `the people of Brack`, not `people`. */
export function isSomebody(reading: Reading, from: number, to: number): boolean {
  const noun = reading.words[to - 1]?.lower ?? '';
  if (audiencesOf(reading.language).has(noun)) return false;
  return !reading.language.vagueGroups.includes(noun) || isOfSomebody(reading, from, to);
}
