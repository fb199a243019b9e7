import { describe, expect, it } from 'vitest';
import type { FidelityState } from '../../../lib/core/model/fidelity';
import { BY_HAND } from '../../cases/core/align/by-hand';
import { SPEECHES } from '../../cases/core/align/speeches';

/** Fewest rows of a state: no state may be right by never being asked for. */
const FEWEST: Readonly<Record<FidelityState, number>> = {
  identical: 40,
  trimmed: 40,
  joined: 20,
  altered: 60,
  'not-found': 30,
};

describe('the quotations compared by hand', () => {
  it('are each of a speech that is there', () => {
    const ids = new Set(SPEECHES.map(({ id }) => id));
    expect(BY_HAND.filter(([from]) => !ids.has(from))).toEqual([]);
  });

  it('stand in the table once', () => {
    const quoted = BY_HAND.map(([, pieces]) => pieces.join(' | '));
    expect(quoted.filter((each, at) => quoted.indexOf(each) !== at)).toEqual([]);
  });

  it.each(Object.entries(FEWEST))('hold enough that are %s', (state, fewest) => {
    expect(BY_HAND.filter(([, , each]) => each === state).length).toBeGreaterThanOrEqual(fewest);
  });
});
