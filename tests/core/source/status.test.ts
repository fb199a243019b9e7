import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Span } from '../../../lib/core/model/span';
import { governingOf, type Holding } from '../../../lib/core/source/figure/governing';
import { readingOf } from '../../support/reading-of';

const ATTRIBUTION: Holding = {
  id: 'a1',
  content: [
    { start: 10, end: 30 },
    { start: 50, end: 60 },
  ],
  cue: null,
  source: { start: 90, end: 95 },
  speaker: 'e1',
  continues: null,
  confidence: 0.9,
  by: 'leading-cue',
};

/** What holds a figure at a place, among some attributions. */
const holding = (span: Span, attributions: readonly Holding[]) =>
  governingOf(readingOf('The weir holds.'), [span], attributions)[0];

describe('the origin of a figure', () => {
  it.each([
    ['inside a content', { start: 12, end: 15 }, 0],
    ['inside its second piece', { start: 52, end: 55 }, 0],
    ['before it', { start: 0, end: 5 }, undefined],
    ['between its pieces', { start: 35, end: 40 }, undefined],
    ['over its edge', { start: 28, end: 33 }, undefined],
    ['behind it', { start: 70, end: 75 }, undefined],
  ] as const)('is told by where it stands: %s', (_, span, attribution) => {
    expect(holding(span, [ATTRIBUTION])?.attribution).toBe(attribution);
  });

  it('is the source of the attribution that another continues', () => {
    const second = {
      ...ATTRIBUTION,
      id: 'a2',
      content: [{ start: 100, end: 120 }],
      source: null,
      speaker: null,
    };
    const inside = { start: 105, end: 110 };
    expect(holding(inside, [ATTRIBUTION, { ...second, continues: 'a1' }])?.source).toEqual(
      ATTRIBUTION.source,
    );
    expect(holding(inside, [ATTRIBUTION, { ...second, speaker: 'e1' }])?.source).toEqual(ATTRIBUTION.source);
    expect(holding(inside, [ATTRIBUTION, second])?.source).toBe(null);
  });

  it('is not told by a deed, nor by what is less likely right than wrong', () => {
    const cue = { span: { start: 96, end: 99 }, lemma: 'agree', stance: 'neutral' } as const;
    const inside = { start: 12, end: 15 };
    expect(holding(inside, [{ ...ATTRIBUTION, cue }])).toBe(null);
    expect(holding(inside, [{ ...ATTRIBUTION, confidence: 0.4 }])).toBe(null);
  });

  it('comes with the source and the attribution', () => {
    const text =
      'The weir cost $4 million. It “cost $5 million,” Ann Lee said. The wall cost $6 million, according to the report.';
    const { figures, attributions } = analyse(fromPlainText(text));
    expect(
      figures.map((figure) => figure.source && text.slice(figure.source.start, figure.source.end)),
    ).toEqual([null, 'Ann Lee', 'the report']);
    expect(figures.map((figure) => attributions.findIndex(({ id }) => id === figure.attribution))).toEqual([
      -1, 0, 1,
    ]);
  });
});

describe('voices', () => {
  it('count the words of each and those in quotation marks', () => {
    const { voices, entities } = analyse(
      fromPlainText('“The weir holds,” Sarah Orlin said. Peter Tarn said the wall was “quite sound”.'),
    );
    const named = voices.map(({ entity, words, quotedWords }) => [
      entities.find(({ id }) => id === entity)?.name,
      words,
      quotedWords,
    ]);
    expect(named).toEqual([
      ['Peter Tarn', 5, 2],
      ['Sarah Orlin', 3, 3],
    ]);
  });
});
