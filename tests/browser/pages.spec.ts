import { expect, test } from '@playwright/test';
import { type Measured, measurePages, reaches } from '../../scripts/pages/measure';
import { hasPages } from '../../scripts/pages/saved';
import { findBrowser } from '../support/find-browser';

/* The saved pages of real publishers, read in a real Chromium. They are not part of the project: where they are not, nothing is claimed. */

const browser = findBrowser('chromium');
const names = (pages: readonly Measured[]): string[] => pages.map(({ file }) => file);

test.describe('the saved pages', () => {
  test.skip(!hasPages(), 'the pages are not here');
  test.skip(browser === null, 'no Chromium is installed');
  test.describe.configure({ mode: 'serial' });
  let measured: readonly Measured[] = [];

  test('are each read without an exception', async () => {
    test.setTimeout(600_000);
    measured = await measurePages(browser as string);
    expect(measured).toHaveLength(117);
    // A page may be said to be no article; a failure or an exception is a fault of ours.
    const faults = measured.filter(({ problem }) => problem !== null && !problem.startsWith('not-article'));
    expect(faults).toEqual([]);
  });

  test('are left as they were', () => {
    expect(names(measured.filter(({ changed }) => changed))).toEqual([]);
  });

  test('have every annotation at its own words', () => {
    expect(measured.flatMap(({ file, misplaced }) => misplaced.map((one) => ({ file, ...one })))).toEqual([]);
    expect(measured.reduce((sum, { spans }) => sum + spans, 0)).toBeGreaterThan(10_000);
  });

  test('are covered: at least 100 have nine tenths of Readability’s words, and nine tenths of theirs are among them', () => {
    expect(measured.filter(reaches).length).toBeGreaterThanOrEqual(100);
  });

  test('give their day: at least nine tenths of those that state one', () => {
    const stating = measured.filter(({ statesDate }) => statesDate !== null);
    const dated = stating.filter(({ published }) => published !== null);
    expect(dated.length / stating.length).toBeGreaterThanOrEqual(0.9);
  });

  test('are each read within two seconds', () => {
    expect(names(measured.filter(({ milliseconds }) => (milliseconds ?? 0) > 2_000))).toEqual([]);
  });
});
