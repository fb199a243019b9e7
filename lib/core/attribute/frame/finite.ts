import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** Forms that need another auxiliary before them, and the possessive: none shows a clause. */
const INFINITE = new Set(['to', "'s", 'be', 'been', 'being', 'having']);

/** Whether a word is an auxiliary with a subject. */
export function isFiniteAuxiliary(reading: Reading, at: number): boolean {
  const { lexicon } = reading;
  const { lower } = reading.words[at] as Word;
  if (lower === "'s") return lexicon.pronouns.has(reading.words[at - 1]?.lower ?? '');
  return lexicon.auxiliaries.has(lower) && !INFINITE.has(lower);
}

/** Words behind which the verb belongs to another clause. */
const ANOTHER = new Set([
  'as',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'while',
  'after',
  'before',
  'because',
]);

/** Words that open a clause on the noun before them. */
const RELATIVE = new Set(['which', 'who', 'whose', 'where']);

/**
 * Whether a verb with a subject seems to stand among some words, before a mark or another clause: an auxiliary; `past`: or
 * a form in *-ed* or of a cue in the past, which may as well be a participle (`denied the allegations made`). A look at
 * word forms only: verbs in the present are often missed.
 */
export function hasFiniteVerb(reading: Reading, from: number, to: number, past: boolean): boolean {
  const { lexicon } = reading;
  for (let at = from + 1; at < to; at++) {
    const { lower, capital, kind } = reading.words[at] as Word;
    if (ANOTHER.has(lower) || (kind === 'mark' && ',;:—'.includes(lower))) return false;
    if (kind !== 'word' || capital) continue;
    if (isFiniteAuxiliary(reading, at)) return true;
    if (!past) continue;
    if (lexicon.pastForms.has(lower) || (lower.length > 3 && lower.endsWith('ed'))) return true;
    if (lexicon.cues.get(lower)?.some(({ forms }) => forms[2] === lower)) return true;
  }
  return false;
}

/** Whether `hasFiniteVerb` holds of any of the parts between commas that are no relative clauses; `past` as there. */
export function holdsClause(reading: Reading, from: number, to: number, past = true): boolean {
  for (let at = from; at < to; at++) {
    if (at > from && (reading.words[at - 1] as Word).lower !== ',') continue;
    if (RELATIVE.has((reading.words[at] as Word).lower)) continue;
    // Behind a comma the verb may come first: `The weir, which is old, held`.
    if (hasFiniteVerb(reading, at > from ? at - 1 : at, to, past)) return true;
  }
  return false;
}

/** Whether the *to* at a word opens an infinitive, as far as the word behind it shows: no article, name or number. */
export function opensInfinitive({ words, lexicon, quotedBy }: Reading, at: number): boolean {
  // `to “fight on”`
  const next =
    words[at + 1]?.kind === 'mark' && (quotedBy[at + 1] as number) >= 0 ? words[at + 2] : words[at + 1];
  return (
    !!next &&
    next.kind === 'word' &&
    !next.capital &&
    ![lexicon.determiners, lexicon.prepositions, lexicon.pronouns, lexicon.heads].some((set) =>
      set.has(next.lower),
    )
  );
}
