// node scripts/run.mjs NAME …: installs what is missing, then runs scripts/NAME.ts in this very process, so that
// standard input and output, signals and the exit code are the script's own.
import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bootstrap } from './bootstrap.mjs';

const scripts = dirname(fileURLToPath(import.meta.url));
const [name = '', ...rest] = process.argv.slice(2);
const script = resolve(scripts, `${name}.ts`);

if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(script)) {
  process.stderr.write('usage: node scripts/run.mjs NAME [argument…]   where scripts/NAME.ts exists\n');
  process.exit(2);
}
try {
  bootstrap(dirname(scripts));
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
// Only now: a fresh clone has no tsx before the line above.
const { register } = await import('tsx/esm/api');
register();
process.argv = [process.argv[0], script, ...rest];
await import(pathToFileURL(script).href);
