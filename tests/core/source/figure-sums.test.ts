import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { CLASHING, GOING_TOGETHER, NOT_TWICE, REPEATED, TWICE } from '../../cases/source/figure-sums';
import { growth, IN_STEP } from '../../support/growth';

const read = (text: string) => analyse(fromPlainText(text));

describe('figures that do not go together as stated', () => {
  it.each(CLASHING)('are told with the working: %s', (_, text, working) => {
    expect(read(text).sums.map((sum) => sum.working)).toEqual([working]);
  });

  it.each(CLASHING)('are named: %s', (_, text) => {
    const { figures, sums } = read(text);
    const ids = figures.map(({ id }) => id);
    for (const sum of sums) {
      expect(sum.figures.length).toBeGreaterThan(1);
      expect(sum.figures.filter((id) => !ids.includes(id))).toEqual([]);
      expect(sum.by).toMatch(/^sum:[a-z]+$/);
    }
  });

  it.each(TWICE)('are one measure with two values: %s', (_, text, working) => {
    expect(read(text).sums).toMatchObject([{ working, by: 'sum:twice' }]);
  });

  it.each(NOT_TWICE)('are not seen in two that may both be so: %s', (_, text) => {
    expect(read(text).sums).toEqual([]);
  });

  it.each(GOING_TOGETHER)('are not seen in what goes together: %s', (_, text) => {
    expect(read(text).sums).toEqual([]);
  });
});

describe('a figure that is given again', () => {
  it.each(REPEATED)('is linked to the first: %s', (_, text, repeated) => {
    const { figures } = read(text);
    const again = figures.filter(({ repeats }) => repeats !== null);
    expect(again.map(({ span }) => text.slice(span.start, span.end))).toEqual(repeated);
    for (const { repeats } of again) expect(repeats).toBe(figures[0]?.id);
  });

  it.each(['$4 million and ', '12 homes, ', '40% or 30% of 12. '])(
    'takes time in step with 20,000 of %s',
    (piece) => {
      expect(growth((times) => analyse(fromPlainText(piece.repeat(times))), 20_000)).toBeLessThan(IN_STEP);
    },
  );
});
