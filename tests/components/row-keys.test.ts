import { expect, it } from 'vitest';
import { rowFor } from '../../components/row-keys';

/** Five rows; -1 is the search field above them. */
const CASES: readonly (readonly [key: string, current: number, next: number | null])[] = [
  ['ArrowDown', -1, 0],
  ['ArrowDown', 2, 3],
  ['ArrowDown', 4, 4],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['Home', 3, 0],
  ['End', 1, 4],
  // in the field these keys move the caret
  ['ArrowUp', -1, null],
  ['Home', -1, null],
  ['End', -1, null],
  ['Enter', 2, null],
  ['Tab', 2, null],
  ['a', 2, null],
];

it.each(CASES)('%s from row %d leads to %s', (key, current, next) =>
  expect(rowFor(key, current, 5)).toBe(next),
);
it('leads nowhere in an empty list', () => expect(rowFor('ArrowDown', -1, 0)).toBeNull());
