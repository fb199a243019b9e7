import { wordAt } from '../text/locate';
import type { ReadBlock, Reading } from '../text/reading';
import type { Word } from '../text/words';
import type { Range } from './pattern';

/** Longest label, in words and marks: `The Chair (Davina Prior)`. */
const LONGEST = 10;
/** Marks that may stand in a label besides names. */
const INSIDE: ReadonlySet<string> = new Set(['.', ',', '(', ')', '-', "'", '’', '[', ']', '/']);

/** A labelled paragraph: the words of the label, the word behind its colon, and by what the label is known again. */
export interface Labelled {
  readonly label: Range;
  readonly from: number;
  readonly key: string;
  /** Whether it begins with a given name and goes on with another. */
  readonly person: boolean;
}

/** Whether a word may stand in a speaker's label: names and offices have capitals, what joins them has not. */
function mayLabel({ lexicon }: Reading, { kind, lower, capital }: Word, first: boolean): boolean {
  if (kind === 'mark') return !first && INSIDE.has(lower);
  if (kind === 'number') return false;
  return capital || (!first && (lexicon.nameParticles.has(lower) || lower === 'of' || lower === 'for'));
}

/** The label at the head of a paragraph, or null: `Q:`, `Q.`, `MS. HALE:`, `Dr Grieve-Nakata:`. */
export function labelOf(reading: Reading, { from, to, kind }: ReadBlock): Labelled | null {
  if ((kind !== 'paragraph' && kind !== 'list-item') || to - from < 3) return null;
  const { lower: part, capital } = wordAt(reading, from);
  if (capital && wordAt(reading, from + 1).lower === '.' && reading.lexicon.sources.parts.has(part))
    return { label: { from, to: from + 1 }, from: from + 2, key: part, person: false };
  const person = reading.lexicon.givenNames.has(part) && wordAt(reading, from + 1).capital;
  let at = from;
  let last = '';
  // Behind a person's name and a comma stands what somebody is: `Ann Lee, 54, a miller`.
  let described = false;
  while (at < to && at - from <= LONGEST && wordAt(reading, at).lower !== ':') {
    const word = wordAt(reading, at);
    if ((reading.quotedBy[at] as number) >= 0 || !(described || mayLabel(reading, word, at === from)))
      return null;
    described ||= person && word.lower === ',';
    if (word.kind === 'word' && !described) last = word.lower;
    at++;
  }
  if (at === from || at + 1 >= to || wordAt(reading, at).lower !== ':') return null;
  return { label: { from, to: at }, from: at + 1, key: last, person };
}
