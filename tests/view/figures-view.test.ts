import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureStatus } from '../../lib/core/model/figure';
import type { FiguresView } from '../../lib/core/model/popup-view';
import { popupView } from '../../lib/view/popup-view';
import { nightFerry } from '../support/ferry-dossier';

const figures = (filter = '', state: FigureStatus | null = null): FiguresView =>
  popupView(nightFerry(), filter, state).figures;
const ids = ({ rows }: FiguresView): readonly string[] => rows.map(({ id }) => id);

const STATES: readonly (readonly [state: FigureStatus, ids: readonly string[]])[] = [
  ['unattributed', ['f0', 'f6']],
  ['attributed', ['f3', 'f4', 'f5']],
  ['caveated', ['f2']],
  ['verified', ['f1']],
];

describe('the popup’s figures', () => {
  it.each(STATES)('can be narrowed to one state: %s', (state, left) => {
    expect(ids(figures('', state))).toEqual(left);
    expect(figures().states[state]).toBe(left.length);
  });

  it('are counted by state for the words that are sought, whatever state is chosen', () => {
    const states = { unattributed: 1, attributed: 0, caveated: 0, verified: 1 };
    for (const state of [null, 'caveated', 'verified'] as const)
      expect(figures('8,400 skarn', state).states).toEqual(states);
  });

  it('are none where none of the state has the words', () => {
    expect(ids(figures('skarn', 'caveated'))).toEqual([]);
    expect(popupView(nightFerry(), 'skarn', 'caveated').shown.figures).toBe(0);
  });

  it('leave the quotations as they are', () => {
    const { speakers, counts } = popupView(nightFerry(), '', 'caveated');
    expect([speakers, counts]).toEqual([
      popupView(nightFerry(), '').speakers,
      popupView(nightFerry(), '').counts,
    ]);
  });

  it.each([
    ['whoever confirmed them', 'island council', 'f1'],
    ['the host that they are linked to', 'pier-records', 'f5'],
  ])('are found by %s', (_, words, id) => expect(ids(figures(words))).toContain(id));

  it('say what they are linked to, and name nobody by the words of a link', () => {
    expect(figures().rows[5]).toMatchObject({ source: null, link: 'pier-records.example', verifier: null });
  });

  it('only ever get fewer, whatever is typed and chosen', () => {
    const state = fc.constantFrom(null, ...STATES.map(([one]) => one));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), state, (words, one) => {
        const { states, rows } = figures(words, one);
        expect(ids(figures(words))).toEqual(expect.arrayContaining(rows.map(({ id }) => id)));
        const counted = one === null ? Object.values(states).reduce((a, b) => a + b) : states[one];
        expect(rows).toHaveLength(counted);
      }),
    );
  });
});

describe('the popup’s arithmetic', () => {
  const sum = {
    figures: ['40%', '500', '600'],
    working: ['(', 600, '−', 500, ')', '÷', 500, '=', { percent: 20 }, '≠', { percent: 40 }],
    by: 'sum:change',
  };

  it('leads to the first of its figures', () =>
    expect(figures().sums).toEqual([{ ...sum, id: 'f2', place: 3 }]));

  it('stays with any of its figures, and leads to one that is shown', () => {
    expect(figures('', 'attributed').sums).toEqual([{ ...sum, id: 'f3', place: 4 }]);
  });

  it('goes with the last of them', () => expect(figures('', 'verified').sums).toEqual([]));
});
