import { defineConfig } from '@playwright/test';
import type { OncePerWorker } from './tests/support/extension-test';

/** Files of tests/browser whose tests are asked of both browsers in the same words; all others choose for themselves. */
const IN_BOTH = [
  'first-light',
  'reference',
  'life',
  'always',
  'progress',
  'refusals',
  'hostile-pages',
  'pages-cards',
  'weights',
  'figures',
  'known',
  'corrections',
  'emphasis',
  'popup-place',
  'options',
  'badge',
  'selection',
  'report',
].map((name) => `**/${name}.spec.ts`);

/**
 * Real browsers, one at a time: two at once on a small machine would measure each other. No second try: a test that
 * needs one is broken.
 */
export default defineConfig<object, OncePerWorker>({
  testDir: 'tests/browser',
  outputDir: '.artefacts/playwright',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // Golden pictures are only taken where somebody asks for it: `npm run golden -- --update`.
  updateSnapshots: 'none',
  snapshotPathTemplate: 'tests/golden/pictures/{arg}{ext}',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.artefacts/playwright.json' }]],
  projects: [
    { name: 'chromium', use: { engine: 'chromium' } },
    { name: 'firefox', use: { engine: 'firefox' }, testMatch: IN_BOTH },
  ],
});
