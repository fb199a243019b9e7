import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Dossier } from '../../lib/core/model/dossier';
import { shippedWeights } from '../../scripts/model/shipped-weights';
import { HOSTILE } from '../cases/hostile-texts';
import { faultsOf } from '../support/faults-of';
import { hostileArticle } from '../support/hostile-articles';
import { readingFaults } from '../support/reading-faults';

/* `npm run fuzz` looks for more of the same for as long as it is told to. */

const READERS = [
  ['rules alone', null],
  ['rules and tagger', shippedWeights()],
] as const;

describe.each(READERS)('by %s', (_, weights) => {
  it.each(HOSTILE)('is read soundly: %s', (_what, text) =>
    expect(readingFaults(fromPlainText(text), weights)).toEqual([]),
  );

  it('every text is read soundly, whatever was done to it', () => {
    fc.assert(
      fc.property(hostileArticle, (article) => {
        expect(readingFaults(article, weights)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what is asked of a reading bites', () => {
  const TEXT =
    'Ann Lee said that the old weir would be mended by the spring, and 14,000 people signed.\n\n“It holds,” Bo Orr told reporters on Monday. It rained.\n\nIt was the third flood in two years. 😀\n\nBy Ann Lee';
  const sound = analyse(fromPlainText(TEXT));
  const [one, two] = sound.attributions;
  if (!one || !two) throw new Error('the sample holds two attributions');
  const [figure] = sound.figures;
  const first = (change: Partial<typeof one>): Dossier => ({
    ...sound,
    attributions: [{ ...one, ...change }, two],
  });
  const span = (words: string) => {
    const start = TEXT.indexOf(words);
    return { start, end: start + words.length };
  };

  it('on nothing where all is well', () => expect(faultsOf(sound, TEXT)).toEqual([]));

  const SPOILT: readonly (readonly [string, () => Dossier, RegExp])[] = [
    ['an altered text', () => ({ ...sound, article: { ...sound.article, text: `${TEXT} ` } }), /altered/],
    ['a span beyond the text', () => first({ content: [{ start: 3, end: 9_999 }] }), /leaves the text/],
    ['an empty span', () => first({ content: [{ start: 3, end: 3 }] }), /is empty/],
    ['half an offset', () => first({ content: [{ start: 3, end: 7.5 }] }), /no pair of integers/],
    [
      'half a character',
      () => first({ content: [{ start: TEXT.indexOf('😀'), end: TEXT.indexOf('😀') + 1 }] }),
      /in two/,
    ],
    ['space at an end', () => first({ content: [span('the old ')] }), /space/],
    ['a span over two paragraphs', () => first({ content: [span('signed.\n\n“It')] }), /no block/],
    ['a span in a byline', () => first({ content: [span('By Ann Lee')] }), /no block/],
    ['no content', () => first({ content: [] }), /no content/],
    ['pieces out of order', () => first({ content: [span('weir'), span('old')] }), /out of order/],
    ['a confidence that is none', () => first({ confidence: Number.NaN }), /confidence/],
    ['no rule', () => first({ by: '' }), /names no rule/],
    ['a source in its own content', () => first({ source: span('the old weir') }), /source in its content/],
    [
      'a cue far away',
      () => first({ cue: one.cue && { ...one.cue, span: span('third') } }),
      /further than a paragraph/,
    ],
    [
      'a content that passes over a paragraph',
      () => first({ content: [span('weir'), span('third')] }),
      /passes over/,
    ],
    ['a chain of somebody else', () => first({ chain: [] }), /chain/],
    ['words that two are given', () => first({ content: two.content }), /same words/],
    [
      'attributions out of order',
      () => ({ ...sound, attributions: [two, one] }),
      /attributions are out of order/,
    ],
    ['a speaker who is nobody', () => first({ speaker: 'entity-none' }), /nobody/],
    ['what carries on the later', () => first({ continues: two.id }), /does not stand before/],
    ['an id twice', () => ({ ...sound, attributions: [one, { ...two, id: one.id }] }), /same id/],
    [
      'figures twice',
      () => ({ ...sound, figures: figure ? [figure, figure] : [] }),
      /figures are out of order/,
    ],
    [
      'an observation in a content',
      () => ({ ...sound, observations: [{ id: 'o', span: span('the old weir'), by: 'x' }] }),
      /observation/,
    ],
  ];
  it.each(SPOILT)('on %s', (_, spoilt, fault) => expect(faultsOf(spoilt(), TEXT).join('\n')).toMatch(fault));
});
