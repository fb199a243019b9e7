import { expect, it } from 'vitest';
import { growth, IN_STEP } from './growth';

function busy(rounds: number): number {
  let sum = 0;
  for (let at = 0; at < rounds; at++) sum = (sum * 31 + at) % 1_000_003;
  return sum;
}

it('the ratio tells work in step with a length from work with its square', () => {
  expect(growth((size) => busy(size * 20_000), 1_000)).toBeLessThan(IN_STEP);
  expect(growth((size) => busy(size * size * 20), 1_000)).toBeGreaterThan(IN_STEP);
});
