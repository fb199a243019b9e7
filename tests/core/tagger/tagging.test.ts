import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../../lib/core/language/en/english';
import { outlineOf } from '../../../lib/core/tagger/outline';
import { tag } from '../../../lib/core/tagger/tagging';
import { CUE_BEFORE, isContent, OUTSIDE, TAGS } from '../../../lib/core/tagger/tags';
import { read, type Sentence } from '../../../lib/core/text/reading';
import { shippedWeights } from '../../../scripts/model/shipped-weights';
import { rowsOf } from '../../../scripts/train/sequences';

const weights = shippedWeights();
const readingOf = (text: string) => read(fromPlainText(text), ENGLISH);
function tagged(text: string) {
  const reading = readingOf(text);
  return { reading, ...tag(reading, outlineOf(reading), weights) };
}

const SAID = 'The mayor of Dunmore said on Friday that the old bridge would be closed for a month.';
const QUIET = 'It rained all day.';

describe('tagging', () => {
  it('tags content and cue', () => {
    const [tags] = tagged(SAID).taggings;
    expect([...(tags ?? [])].some(isContent)).toBe(true);
    expect([...(tags ?? [])]).toContain(CUE_BEFORE);
  });

  it('leaves a sentence outside in which nothing is said, between two in which something is', () => {
    const { reading, taggings } = tagged(`${SAID} ${QUIET} ${SAID}`);
    const { from, to } = reading.sentences[1] as Sentence;
    for (const tags of taggings)
      expect([...tags.subarray(from, to)].every((one) => one === OUTSIDE)).toBe(true);
  });

  it('gives every word likelihoods that add up to 1', () => {
    const { reading, marginals } = tagged(`${SAID} ${QUIET}\n\n${QUIET}\n\n${SAID}`);
    reading.words.forEach((_, word) => {
      const cells = marginals.subarray(word * TAGS, (word + 1) * TAGS);
      expect(cells.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
    });
  });

  it('tags nothing in nothing', () => expect(tagged('').marginals).toHaveLength(0));

  it('looks at ten times as much where a sentence without an end is ten times as long', () => {
    const looks = (times: number): number => {
      const reading = readingOf(
        Array.from({ length: times }, () => 'and the mayor said “so, he said” that').join(' '),
      );
      return rowsOf(reading, outlineOf(reading), null).rows.length;
    };
    expect(looks(1_000) / looks(100)).toBeLessThan(10.5);
  });
});
