import { describe, expect, it } from 'vitest';
import { add, countPlaywright, countsIn, countVitest, NONE } from '../../scripts/check/counts';

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 0, skipped: 3 }, errors: [] };

describe('the last line of npm test', () => {
  it('counts what Vitest ran, and what it left out', () =>
    expect(countVitest(vitest)).toEqual({ passed: 5, failed: 1, skipped: 3 }));

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      // Its one failed test stands in the numbers already.
      { status: 'failed', assertionResults: [{}] },
      { status: 'passed', assertionResults: [] },
    ];
    expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  it('counts what Playwright ran, and what it left out', () =>
    expect(countPlaywright(playwright)).toEqual({ passed: 4, failed: 1, skipped: 3 }));

  it('counts a flaky test and an error outside any test as failures', () => {
    const stats = { ...playwright.stats, unexpected: 0, flaky: 1 };
    expect(countPlaywright({ stats, errors: [{}] }).failed).toBe(2);
  });

  it('counts a report that was never written as a failure', () =>
    expect(countsIn('.artefacts/never-written.json', () => NONE)).toEqual({ ...NONE, failed: 1 }));

  it('adds up', () =>
    expect(add({ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 })).toEqual({
      passed: 11,
      failed: 22,
      skipped: 33,
    }));
});
