import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { rowsAsJson } from '../build/rows-as-json';
import type * as Core from './core';

const OUT = '.artefacts/bench';

/** The built core, and its file as a plain script that leaves a `core` behind. */
export interface Built {
  readonly core: typeof Core;
  readonly script: string;
}

/** The core as the extension ships it. */
export async function builtCore(): Promise<Built> {
  const { module, script } = await built('core');
  return { core: (await import(pathToFileURL(module).href)) as typeof Core, script };
}

/** The joining with the pack as the extension ships it: a plain script that leaves a `joining` behind. */
export const builtJoining = async (): Promise<string> => (await built('joining')).script;

/**
 * A file of this folder, bundled and minified by the tool that builds the extension. Run from its sources through a
 * loader, every inner function would be named at each call, which costs four times the reading itself.
 */
async function built(name: string): Promise<{ readonly module: string; readonly script: string }> {
  const out = resolve(OUT, name);
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rowsAsJson()],
    build: {
      outDir: out,
      emptyOutDir: true,
      target: 'node20',
      lib: {
        entry: resolve(import.meta.dirname, `${name}.ts`),
        name,
        fileName: (format) => `${format}.js`,
        formats: ['es', 'iife'],
      },
    },
  });
  return { module: resolve(out, 'es.js'), script: resolve(out, 'iife.js') };
}
