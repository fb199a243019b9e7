/*
 * npm run golden: compares what the sandbox shows with the golden pictures in tests/golden; where they differ, a picture of
 * the difference lies in .artefacts/playwright. npm run golden -- --update: takes anew those that differ.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const TOP = resolve(import.meta.dirname, '..');
const PICTURES = resolve(TOP, 'tests/golden/pictures');

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });

if (values.update) {
  // Of a state that is no more, no picture is left. Only here: the list loads the components.
  const { SHOTS } = await import('../tests/golden/shots');
  mkdirSync(PICTURES, { recursive: true });
  const known = new Set(SHOTS.map(({ name, look }) => `${name}-${look}.png`));
  for (const file of readdirSync(PICTURES)) if (!known.has(file)) rmSync(resolve(PICTURES, file));
}
const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/@playwright/test/cli.js', 'test', 'tests/browser/golden.spec.ts', '--project=chromium'],
    ...(values.update ? ['--update-snapshots=changed'] : []),
  ],
  { cwd: TOP, stdio: 'inherit' },
);
process.exitCode = status ?? 1;
