import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Dossier } from '../../../lib/core/model/dossier';
import { isShown, LEAST_SHOWN } from '../../../lib/core/model/shown';
import { shippedWeights } from '../../../scripts/model/shipped-weights';
import { LIVE_POST } from '../../cases/source/live-post';
import { readCorpus } from '../../support/corpus';

const read = (text: string): Dossier => analyse(fromPlainText(text));

const ONE_SOURCE = '“The mill is dry,” said Ann Lee. “It was wet for weeks,” she said in a statement.';
const TWO_SOURCES = '“The mill is dry,” said Ann Lee. “It was wet for weeks,” said Bo Marsh.';
const OPEN_SOURCE = '“The mill is dry,” said Ann Lee. “It was wet for weeks,” they said.';

describe('an article’s voices', () => {
  it('count the words that somebody is given, and those in quotation marks', () => {
    const { words, attributed, quoted } = read(
      'The “old mill” is shut. “The mill is dry,” said Ann Lee.',
    ).counts;
    expect([words, attributed, quoted]).toEqual([12, 4, 6]);
  });

  it('count words by kind of source, most first, what is open among them', () => {
    const { kinds } = read(OPEN_SOURCE).counts;
    expect(kinds).toEqual([
      { kind: null, words: 5, quotedWords: 5 },
      { kind: 'person', words: 4, quotedWords: 4 },
    ]);
  });

  it('count the channels, what is not stated last', () => {
    expect(read(ONE_SOURCE).counts.channels).toEqual([
      { kind: 'statement', attributions: 1 },
      { kind: null, attributions: 1 },
    ]);
  });

  it('name two channels of a post that has two', () => {
    const { channels } = read(LIVE_POST).counts;
    expect(channels.map(({ kind }) => kind)).toEqual(['readout', 'briefing', null]);
  });

  it('add up to what each source has', () => {
    const { voices, counts } = read(LIVE_POST);
    const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
    expect(sum(voices.map(({ words }) => words))).toBe(counts.attributed);
    expect(sum(counts.kinds.map(({ words }) => words))).toBe(counts.attributed);
  });

  it('name the one source of an article that has but one', () => {
    const { counts, entities } = read(ONE_SOURCE);
    expect(entities.find(({ id }) => id === counts.only)?.name).toBe('Ann Lee');
  });

  it.each([
    ['of two', TWO_SOURCES],
    ['of one and one that is left open', OPEN_SOURCE],
    ['of none', 'The mill is dry.'],
  ])('name no single source in an article %s', (_, text) => expect(read(text).counts.only).toBeNull());
});

describe('what is not sure enough to be shown', () => {
  // The tagger doubts something in every long text; the project's own articles are long enough together.
  const weights = shippedWeights();
  const read = readCorpus('tests/corpus').map(({ text }) => analyse(fromPlainText(text), weights));
  const unsure = read.flatMap(({ attributions }) => attributions.filter((one) => !isShown(one)));

  it('is found and kept, below one number', () => {
    expect(unsure.length).toBeGreaterThan(0);
    expect(isShown({ confidence: LEAST_SHOWN })).toBe(true);
    expect(isShown({ confidence: LEAST_SHOWN - Number.EPSILON })).toBe(false);
  });

  it('gives nobody words', () => {
    for (const { attributions, voices } of read) {
      const shown = new Set(attributions.filter(isShown).map(({ speaker }) => speaker));
      expect(voices.filter(({ entity }) => !shown.has(entity))).toEqual([]);
    }
  });
});
