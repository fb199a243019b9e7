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

/**
 * The core as the extension ships it: bundled and minified by the same tool. Run from its sources through a loader, every
 * inner function would be named at each call, which costs four times the reading itself.
 */
export async function builtCore(): Promise<Built> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rowsAsJson()],
    build: {
      outDir: OUT,
      emptyOutDir: true,
      target: 'node20',
      lib: {
        entry: resolve(import.meta.dirname, 'core.ts'),
        name: 'core',
        fileName: (format) => `${format}.js`,
        formats: ['es', 'iife'],
      },
    },
  });
  return {
    core: (await import(pathToFileURL(resolve(OUT, 'es.js')).href)) as typeof Core,
    script: resolve(OUT, 'iife.js'),
  };
}
