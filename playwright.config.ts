import { defineConfig } from '@playwright/test';

/** Real browsers, one at a time: two at once on a small machine would measure each other. No second try: a test that needs one is broken. */
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: '.artefacts/playwright',
  workers: 1,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.artefacts/playwright.json' }]],
});
