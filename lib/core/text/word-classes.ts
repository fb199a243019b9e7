import type { Language } from '../language/language';
import { type Lexicon, lexiconOf } from './lexicon';
import { figureOpenersOf, remarkOpenersOf } from './openers';
import { remembered } from './remembered';
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
export const FIGURE_OPENER = 1 << 10;
export const REMARK_OPENER = 1 << 11;
/** A form with a hyphen: no table, but asked as often. */
export const HYPHENED = 1 << 12;

type Table = (lexicon: Lexicon, language: Language) => { has(lower: string): boolean };

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
  [FIGURE_OPENER, (_, language) => figureOpenersOf(language)],
  [REMARK_OPENER, (_, language) => remarkOpenersOf(language)],
  [HYPHENED, () => ({ has: (lower) => lower.includes('-') })],
];

const known = new WeakMap<Language, (lower: string) => number>();

/** The tables of a language in which a form stands; looked up once per form. */
function tablesOf(language: Language): (lower: string) => number {
  const made = known.get(language);
  if (made) return made;
  const lexicon = lexiconOf(language);
  const tables = TABLES.map(([bit, table]) => [bit, table(lexicon, language)] as const);
  const of = remembered((lower) =>
    tables.reduce((bits, [bit, table]) => (table.has(lower) ? bits | bit : bits), 0),
  );
  known.set(language, of);
  return of;
}

/** Per word: the tables in which its form stands. */
export function classesOf(words: readonly Word[], language: Language): Int32Array {
  const of = tablesOf(language);
  const classes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) classes[at] = of((words[at] as Word).lower);
  return classes;
}
