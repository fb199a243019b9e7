import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Engine } from '../../tests/support/find-browser';

const TOP = resolve(import.meta.dirname, '../..');

/** WXT's arguments for each engine, and the folder it builds into. */
const BUILDS: Readonly<Record<Engine, { readonly args: readonly string[]; readonly folder: string }>> = {
  chromium: { args: ['-b', 'chrome'], folder: 'chrome-mv3' },
  firefox: { args: ['-b', 'firefox', '--mv3'], folder: 'firefox-mv3' },
};

/** Folder that the extension for this engine is built into. */
export const builtFolder = (engine: Engine): string => resolve(TOP, '.output', BUILDS[engine].folder);

/**
 * Builds the extension for this engine, saying what it does on stderr, and gives the folder back.
 * @throws {Error} when it does not build; the reason has been printed
 */
export function build(engine: Engine): string {
  const { status } = spawnSync(
    process.execPath,
    [resolve(TOP, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...BUILDS[engine].args],
    { cwd: TOP, stdio: ['ignore', 2, 2] },
  );
  if (status !== 0) throw new Error('The extension could not be built; the reason stands above.');
  return builtFolder(engine);
}
