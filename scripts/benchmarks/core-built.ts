import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as Analyse from '../../lib/core/dossier/analyse';
import type * as PlainText from '../../lib/core/dossier/plain-text';

/** Where the built core lies, each module by its name. */
export const BUILT = '.artefacts/bench';

interface Core {
  readonly analyse: typeof Analyse.analyse;
  readonly fromPlainText: typeof PlainText.fromPlainText;
}

/**
 * The core as the extension ships it: bundled and minified by the same tool. Run from its sources through a loader, every
 * inner function would be named at each call, which costs four times the reading itself.
 */
export async function builtCore(): Promise<Core> {
  const modules = {
    analyse: 'lib/core/dossier/analyse.ts',
    plain: 'lib/core/dossier/plain-text.ts',
    weights: 'lib/core/tagger/weights.ts',
  };
  await build({
    configFile: false,
    logLevel: 'error',
    build: { outDir: BUILT, emptyOutDir: true, target: 'node20', lib: { entry: modules, formats: ['es'] } },
  });
  const load = (name: string): Promise<unknown> =>
    import(pathToFileURL(join(process.cwd(), BUILT, `${name}.js`)).href);
  const [{ analyse }, { fromPlainText }] = (await Promise.all([load('analyse'), load('plain')])) as [
    typeof Analyse,
    typeof PlainText,
  ];
  return { analyse, fromPlainText };
}
