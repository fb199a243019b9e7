import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { obtainBrowser, obtainScreen } from './browsers/obtain';
import { ADVICE } from './browsers/recipe';
import { add, type Counts, countPlaywright, countsIn, countVitest, NONE } from './check/counts';

const TOP = resolve(import.meta.dirname, '..');
const ARTEFACTS = resolve(TOP, '.artefacts');
const VITEST_REPORT = resolve(ARTEFACTS, 'vitest.json');
const PLAYWRIGHT_REPORT = resolve(ARTEFACTS, 'playwright.json');

/** A thing that is checked, and how many tests it held; a step without tests is one failure when it fails, else nothing. */
interface Step {
  readonly name: string;
  /** Arguments for Node, from the project's folder. */
  readonly run: readonly string[];
  readonly report?: string;
  readonly counts?: () => Counts;
  /** Needs browsers, which are looked for first. */
  readonly browsers?: boolean;
}

const TSC = 'node_modules/typescript/bin/tsc';
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const WEB_EXT = 'node_modules/web-ext/bin/web-ext.js';

/** Cheap ones first, so that what is quickly mended is quickly known; builds before the tests that look at them. */
const STEPS: readonly Step[] = [
  { name: 'types', run: [TSC, '-p', '.'] },
  { name: 'types of the core, without DOM', run: [TSC, '-p', 'lib/core'] },
  { name: 'format and lint', run: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'] },
  { name: 'unused code', run: ['node_modules/knip/bin/knip.js'] },
  { name: 'build for Chrome', run: [WXT, 'build', '-b', 'chrome'] },
  { name: 'build for Firefox', run: [WXT, 'build', '-b', 'firefox', '--mv3'] },
  { name: 'size', run: ['scripts/run.mjs', 'size'] },
  {
    name: 'what Mozilla’s reviewers’ linter says',
    run: [WEB_EXT, 'lint', '--boring', '--source-dir', '.output/firefox-mv3'],
  },
  {
    name: 'tests',
    run: [
      ...['node_modules/vitest/vitest.mjs', 'run', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${VITEST_REPORT}`,
    ],
    report: VITEST_REPORT,
    counts: () => countsIn(VITEST_REPORT, countVitest),
  },
  {
    name: 'tests in real browsers',
    run: ['node_modules/@playwright/test/cli.js', 'test'],
    report: PLAYWRIGHT_REPORT,
    counts: () => countsIn(PLAYWRIGHT_REPORT, countPlaywright),
    browsers: true,
  },
];

function lookForBrowsers(): void {
  for (const engine of ['chromium', 'firefox'] as const) {
    if (!obtainBrowser(engine)) console.log(`${ADVICE[engine]} Its tests are skipped.`);
  }
  obtainScreen();
}

/** Runs a step and says how long it took. */
function run(step: Step): Counts {
  console.log(`\n— ${step.name}`);
  if (step.browsers) lookForBrowsers();
  if (step.report) rmSync(step.report, { force: true });
  const start = performance.now();
  const { status } = spawnSync(process.execPath, step.run, {
    cwd: TOP,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  console.log(`  ${status === 0 ? 'ok' : 'FAILED'} (${((performance.now() - start) / 1000).toFixed(1)} s)`);
  const counts = step.counts?.() ?? NONE;
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

const { passed, failed, skipped } = STEPS.map(run).reduce(add, NONE);
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
