import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAGE_CHECKS } from '../../lib/messages/page-checks';

const cases: readonly (readonly [keyof typeof PAGE_CHECKS, unknown[], boolean])[] = [
  ['takeUp', [null, {}], true],
  ['takeUp', ['r', {}], true],
  ['takeUp', [null, null], false],
  ['takeUp', [null], false],
  ['takeUp', [null, {}, {}], false],
  ['takeUp', [4, {}], false],
  ['callOff', [], true],
  ['callOff', [4], false],
  ['amend', [{}], true],
  ['amend', [null], false],
  ['cards', ['r', []], true],
  ['cards', ['r', {}], false],
  ['cards', [[]], false],
  ['reveal', ['r', 'a'], true],
  ['reveal', ['r'], false],
  ['reveal', ['r', 'a', 'b'], false],
  ['reveal', ['r', 'a'.repeat(101)], false],
  ['emphasise', ['r', 'a'], true],
  ['emphasise', ['r', null], true],
  ['emphasise', [null, 'a'], false],
  ['emphasise', ['r', 5], false],
  ['highlight', [true], true],
  ['highlight', ['true'], false],
  ['choose', [['direct', 'figure']], true],
  ['choose', [[]], true],
  ['choose', [[5]], false],
  ['choose', ['direct'], false],
  ['walk', [-1], true],
  ['walk', [2], false],
];

describe('what the script in a page accepts', () => {
  it.each(cases)('%s of %j: %s', (call, args, fits) => expect(PAGE_CHECKS[call](args) !== null).toBe(fits));

  it('is told without an exception', () => {
    const calls = Object.keys(PAGE_CHECKS) as (keyof typeof PAGE_CHECKS)[];
    fc.assert(
      fc.property(fc.constantFrom(...calls), fc.array(fc.anything()), (call, args) => {
        expect(() => PAGE_CHECKS[call](args)).not.toThrow();
      }),
    );
  });
});
