import { describe, expect, it } from 'vitest';
import { narrowed } from '../../../lib/core/attribute/frame/narrowed';
import { readingOf } from '../../support/reading-of';

/** Words that end where a cue begins, and who speaks among them. */
const CASES: readonly (readonly [difficulty: string, words: string, source: string])[] = [
  ['a clause before the conjunction', 'The vote came as a new poll', 'a new poll'],
  ['a noun of which something is told', 'a move that the kingdom', 'the kingdom'],
  ['a name behind the conjunction', 'The weir fell while Lee', 'Lee'],
  ['a phrase and nothing else', 'The old weir board', 'The old weir board'],
  ['two who share a verb', 'Lee and the board', 'Lee and the board'],
  ['a conjunction without a subject', 'the mayor as well', 'the mayor as well'],
];

describe('who speaks among words before a cue', () => {
  it.each(CASES)('is what stands nearest to it: %s', (_, words, source) => {
    const reading = readingOf(words);
    const { from, to } = narrowed(reading, { from: 0, to: reading.words.length });
    expect(words.slice(reading.words[from]?.start, reading.words[to - 1]?.end)).toBe(source);
  });
});
