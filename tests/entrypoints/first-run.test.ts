import { describe, expect, it } from 'vitest';
import { isFirstRun } from '../../entrypoints/background/first-run';

/** Why the browser says that the extension was installed, how it came, and whether the first page opens. */
const CASES: readonly (readonly [reason: string, installType: string, opens: boolean])[] = [
  ['install', 'normal', true],
  ['install', 'sideload', true],
  ['install', 'admin', true],
  ['install', 'development', false],
  ['update', 'normal', false],
  ['browser_update', 'normal', false],
  ['chrome_update', 'normal', false],
  ['shared_module_update', 'normal', false],
];

describe('the first page', () => {
  it.each(CASES)('after %s of the kind %s opens: %s', (reason, installType, opens) => {
    expect(isFirstRun(reason, installType)).toBe(opens);
  });
});
