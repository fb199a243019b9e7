import type { Lexicon } from './lexicon';
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
  [FIGURE_OPENER, ({ figureOpeners }) => figureOpeners],
  [REMARK_OPENER, ({ remarkOpeners }) => remarkOpeners],
  [HYPHENED, () => ({ has: (lower) => lower.includes('-') })],
];

const known = new WeakMap<Lexicon, (lower: string) => number>();

/** The tables of a language in which a form stands; looked up once per form. */
function tablesOf(lexicon: Lexicon): (lower: string) => number {
  const made = known.get(lexicon);
  if (made) return made;
  const tables = TABLES.map(([bit, table]) => [bit, table(lexicon)] as const);
  const of = remembered((lower) =>
    tables.reduce((bits, [bit, table]) => (table.has(lower) ? bits | bit : bits), 0),
  );
  known.set(lexicon, of);
  return of;
}

/** Per word: the tables in which its form stands. */
export function classesOf(words: readonly Word[], lexicon: Lexicon): Int32Array {
  const of = tablesOf(lexicon);
  const classes = new Int32Array(words.length);
  for (let at = 0; at < words.length; at++) classes[at] = of((words[at] as Word).lower);
  return classes;
}
