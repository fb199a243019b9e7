import type { Lexicon } from './lexicon';
import type { Word } from './words';

/**
 * The tables of rows that are asked about every word of an article, a bit for each: a form is looked up in all of them
 * once, whoever asks and however often it is written.
 */
export const CUE = 1 << 0;
export const NOMINAL_CUE = 1 << 1;
export const TITLE = 1 << 2;
export const HEAD = 1 << 3;
export const CALLING = 1 << 4;
export const AUXILIARY = 1 << 5;
export const PRONOUN = 1 << 6;
export const OPENER = 1 << 7;
export const NEGATION = 1 << 8;
export const ADVERB = 1 << 9;

type Table = (lexicon: Lexicon) => { has(lower: string): boolean };

const TABLES: readonly (readonly [number, Table])[] = [
  [CUE, ({ cues }) => cues],
  [NOMINAL_CUE, ({ nominalCues }) => nominalCues],
  [TITLE, ({ titles }) => titles],
  [HEAD, ({ heads }) => heads],
  [CALLING, ({ callings }) => callings],
  [AUXILIARY, ({ auxiliaries }) => auxiliaries],
  [PRONOUN, ({ pronouns }) => pronouns],
  [OPENER, ({ openers }) => openers],
  [NEGATION, ({ negations }) => negations],
  [ADVERB, ({ adverbs }) => adverbs],
];

/** A text with more forms than this is no article; then what was remembered is dropped. */
const REMEMBERED = 50_000;
const known = new WeakMap<Lexicon, Map<string, number>>();

function classesOfForm(lower: string, lexicon: Lexicon): number {
  let classes = 0;
  for (const [bit, table] of TABLES) if (table(lexicon).has(lower)) classes |= bit;
  return classes;
}

/** Per word: the tables in which its form stands. */
export function classesOf(words: readonly Word[], lexicon: Lexicon): Int32Array {
  let forms = known.get(lexicon);
  if (!forms || forms.size > REMEMBERED) {
    forms = new Map();
    known.set(lexicon, forms);
  }
  const classes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) {
    const { lower } = words[at] as Word;
    let form = forms.get(lower);
    if (form === undefined) {
      form = classesOfForm(lower, lexicon);
      forms.set(lower, form);
    }
    classes[at] = form;
  }
  return classes;
}
