import { describe, expect, it } from 'vitest';
import { tabFor } from '../../../components/kit/tab-keys';

/** Of three tabs: where a key leads from one of them. */
const CASES: readonly (readonly [key: string, from: number, direction: 'ltr' | 'rtl', to: number | null])[] =
  [
    ['ArrowRight', 0, 'ltr', 1],
    ['ArrowRight', 2, 'ltr', 0],
    ['ArrowLeft', 0, 'ltr', 2],
    ['ArrowLeft', 2, 'ltr', 1],
    // Written from right to left, the next tab stands to the left.
    ['ArrowLeft', 0, 'rtl', 1],
    ['ArrowLeft', 2, 'rtl', 0],
    ['ArrowRight', 0, 'rtl', 2],
    ['Home', 2, 'ltr', 0],
    ['End', 0, 'rtl', 2],
    // These belong to the page.
    ['ArrowDown', 1, 'ltr', null],
    ['ArrowUp', 1, 'rtl', null],
    ['Tab', 1, 'ltr', null],
    ['Enter', 1, 'ltr', null],
    ['q', 1, 'ltr', null],
  ];

describe('the keys of tabs', () => {
  it.each(CASES)('%s on tab %d, written %s, leads to %s', (key, from, direction, to) =>
    expect(tabFor(key, from, 3, direction)).toBe(to),
  );
  it('lead nowhere where there is no tab', () => expect(tabFor('ArrowRight', -1, 0, 'ltr')).toBeNull());
});
