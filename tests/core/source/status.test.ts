import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { statusesOf } from '../../../lib/core/source/figure-status';

const source = { start: 90, end: 95 };

describe('the status of a figure', () => {
  const governing = [
    {
      content: [
        { start: 10, end: 30 },
        { start: 50, end: 60 },
      ],
      source,
    },
  ];
  it.each([
    ['inside a content', { start: 12, end: 15 }, 'attributed'],
    ['inside its second piece', { start: 52, end: 55 }, 'attributed'],
    ['before it', { start: 0, end: 5 }, 'unattributed'],
    ['between its pieces', { start: 35, end: 40 }, 'unattributed'],
    ['over its edge', { start: 28, end: 33 }, 'unattributed'],
    ['behind it', { start: 70, end: 75 }, 'unattributed'],
  ] as const)('is told by where it stands: %s', (_, span, status) => {
    expect(statusesOf([span], governing).map((one) => one.status)).toEqual([status]);
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
