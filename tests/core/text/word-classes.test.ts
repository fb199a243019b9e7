import { expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../../lib/core/language/en/english';
import { hasClass } from '../../../lib/core/text/locate';
import { read } from '../../../lib/core/text/reading';
import * as classes from '../../../lib/core/text/word-classes';

const { classesOf: _, ...TABLES } = classes;
type Table = keyof typeof TABLES;

/** Words, with the tables in which they stand. */
const WORDS: readonly (readonly [word: string, tables: readonly Table[]])[] = [
  ['She', ['PRONOUN', 'OPENER']],
  ['says', ['CUE']],
  ['the', ['OPENER']],
  ['mayor', ['TITLE', 'CALLING']],
  ['has', ['AUXILIARY', 'OPENER', 'REMARK_OPENER']],
  ['not', ['NEGATION', 'ADVERB', 'OPENER', 'FIGURE_OPENER', 'REMARK_OPENER']],
  ['often', ['ADVERB']],
  ['claim', ['CUE', 'NOMINAL_CUE']],
  // A noun for a body, and a word of no table.
  ['ministry', ['HEAD']],
  ['twice', ['FIGURE_OPENER']],
  ['unconfirmed', ['REMARK_OPENER']],
  ['mill-race', ['HYPHENED']],
  ['weir', []],
];

it.each(WORDS)('knows the tables in which %s stands', (word, tables) => {
  const reading = read(fromPlainText(`It rains. ${word} rains.`), ENGLISH);
  const at = reading.words.findIndex(({ lower }) => lower === word.toLowerCase());
  for (const [table, bit] of Object.entries(TABLES))
    expect([table, hasClass(reading, at, bit)]).toEqual([table, tables.includes(table as Table)]);
});

it('has a bit of its own for each table', () => {
  const bits = Object.values(TABLES);
  expect(bits.reduce((sum, bit) => sum | bit, 0)).toBe(bits.reduce((sum, bit) => sum + bit, 0));
});
