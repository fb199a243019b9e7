import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../../lib/core/language/en/english';
import type { Span } from '../../../lib/core/model/span';
import { merge, type Ruled } from '../../../lib/core/tagger/merge';
import type { Proposal } from '../../../lib/core/tagger/propose';
import { wordsOf } from '../../../lib/core/text/locate';
import { read } from '../../../lib/core/text/reading';

const TEXT =
  'Ann Lee said the old bridge would “not last long” and had to close. It rained on Monday. Everybody knew.';
const reading = read(fromPlainText(TEXT), ENGLISH);
const at = (words: string): Span => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};

const rule = (words: string): Ruled => ({ content: [at(words)] });
const proposal = (words: string, confidence: number, given: 'cue' | 'nothing' = 'cue'): Proposal => ({
  content: [at(words)],
  cue: given === 'cue' ? at('said') : null,
  source: given === 'cue' ? at('Ann Lee') : null,
  cueWords: null,
  sourceWords: null,
  quoted: words.includes('“') ? 0.3 : 0,
  confidence,
  by: 'tagger',
});

const WHOLE = 'the old bridge would “not last long” and had to close';
const QUOTED = '“not last long”';

const CASES: readonly (readonly [string, readonly Ruled[], readonly Proposal[], readonly string[]])[] = [
  ['takes up what no rule saw', [], [proposal('It rained on Monday', 0.9)], ['proposed It rained on Monday']],
  ['leaves what is unsure', [], [proposal('It rained on Monday', 0.1)], []],
  [
    'takes up words that stand in part in marks, if it is surer',
    [],
    [proposal(WHOLE, 0.7)],
    [`proposed ${WHOLE}`],
  ],
  ['leaves such words where it is not', [], [proposal(WHOLE, 0.5)], []],
  [
    'leaves what everybody knows',
    [],
    [{ ...proposal('It rained on Monday', 0.9), sourceWords: wordsOf(reading, at('Everybody')) }],
    [],
  ],
  [
    'takes up what somebody knows',
    [],
    [{ ...proposal('It rained on Monday', 0.9), sourceWords: wordsOf(reading, at('Ann Lee')) }],
    ['proposed It rained on Monday'],
  ],
  ['leaves two words', [], [proposal('It rained', 0.9)], []],
  ['leaves what has neither cue nor source', [], [proposal('It rained on Monday', 0.9, 'nothing')], []],
  ['keeps a rule that nothing touches', [rule(WHOLE)], [], [`ruled ${WHOLE}`]],
  [
    'lets no proposal draw a rule’s content anew, however sure',
    [rule('“not last long” and had to close')],
    [proposal(WHOLE, 0.99)],
    ['ruled “not last long” and had to close'],
  ],
  [
    'takes up what stands between two pieces of a rule',
    [{ content: [at('Ann Lee'), at('It rained on Monday')] }],
    [proposal('the old bridge would', 0.9)],
    ['ruled Ann Lee … It rained on Monday', 'proposed the old bridge would'],
  ],
  [
    'lets two rules stand that one proposal spans',
    [rule('the old bridge'), rule('had to close')],
    [proposal(WHOLE, 0.95)],
    ['ruled the old bridge', 'ruled had to close'],
  ],
];

describe('rules and proposals together', () => {
  for (const [what, rules, proposals, found] of CASES)
    it(what, () => {
      const merged = merge(reading, rules, proposals).map((one) => {
        const { content } = one.type === 'ruled' ? one.rule : one.proposal;
        return `${one.type} ${content.map(({ start, end }) => TEXT.slice(start, end)).join(' … ')}`;
      });
      expect(merged).toEqual(found);
    });

  it('says which proposal touches a rule most', () => {
    const [one] = merge(reading, [rule(WHOLE)], [proposal('the old', 0.9), proposal('bridge would', 0.8)]);
    expect(one?.proposal?.confidence).toBe(0.8);
  });

  it('says how much of both contents the two share', () => {
    const merged = merge(reading, [rule(WHOLE), rule('Ann Lee')], [proposal(WHOLE, 0.9)]);
    expect(merged.map((one) => (one.type === 'ruled' ? one.agreement : null))).toEqual([0, 1]);
  });

  it('gives them in the order of the text', () => {
    const merged = merge(reading, [rule(QUOTED)], [proposal('It rained on Monday', 0.9)]);
    expect(merged.map(({ type }) => type)).toEqual(['ruled', 'proposed']);
  });
});
