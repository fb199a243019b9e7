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
 * Builds the extension for this engine, saying so on stderr, and gives the folder back.
 * @throws {Error} when it does not build, with what the build said
 */
export function build(engine: Engine): string {
  process.stderr.write('Building the extension …\n');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [resolve(TOP, 'node_modules/wxt/bin/wxt.mjs'), 'build', ...BUILDS[engine].args],
    { cwd: TOP, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
  return builtFolder(engine);
}
