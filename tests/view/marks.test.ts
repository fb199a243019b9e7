import { describe, expect, it } from 'vitest';
import { LEAST_SHOWN } from '../../lib/core/model/shown';
import { marksOf } from '../../lib/view/marks';
import { millPost, newWeir, seaWall } from '../support/sample-dossiers';

describe('the marks of a page', () => {
  it('are every attribution, figure, remark of the outlet and photo credit, in the order of the text', () => {
    const layers = new Set(marksOf(seaWall()).map(({ layer }) => layer));
    expect([...layers].sort()).toEqual(['direct', 'figure', 'indirect', 'mixed']);
    const marks = marksOf(millPost());
    expect(marks.map(({ id }) => id)).toEqual(['a0', 'a1', 'a2', 'a3', 'a4', 'o0']);
    expect(marks.at(-1)?.layer).toBe('observation');
    expect(marksOf(newWeir()).map(({ id, layer }) => [id, layer])).toEqual([
      ['c0', 'credit'],
      ['a0', 'indirect'],
      ['c1', 'credit'],
    ]);
  });

  it.each([
    [LEAST_SHOWN, true],
    [LEAST_SHOWN - 0.01, false],
  ])('at a confidence of %d stand there: %s', (confidence, stands) => {
    const dossier = seaWall();
    const attributions = dossier.attributions.map((one) => ({ ...one, confidence }));
    const marks = marksOf({ ...dossier, attributions });
    expect(marks.some(({ id }) => id === 'a0')).toBe(stands);
    expect(marks.some(({ id }) => id === 'f0')).toBe(true);
  });
});
