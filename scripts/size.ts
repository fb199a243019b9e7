import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadedBy } from './size/loaded-by';

const OUTPUT = resolve(import.meta.dirname, '../.output');

/** What a reader's browser has to load at a stroke, in kB (1,024 bytes) after gzip -9. */
const BUDGETS: readonly {
  readonly what: string;
  readonly limit: number;
  /** Names of files, or the page with all that it loads to open. */
  readonly files: RegExp | string;
}[] = [
  { what: 'script in the page', limit: 45, files: /^reader\.js$/ },
  { what: 'weights of the tagger', limit: 300, files: /^model\// },
  { what: 'context pack', limit: 600, files: /^pack\// },
  { what: 'popup', limit: 30, files: 'popup.html' },
];

let failed = false;
for (const target of ['chrome-mv3', 'firefox-mv3']) {
  const folder = join(OUTPUT, target);
  if (!existsSync(folder)) throw new Error(`.output/${target} is not there: run "npm run build" first`);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((each) =>
    each.replaceAll('\\', '/'),
  );
  const sizeOf = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
  for (const { what, limit, files: wanted } of BUDGETS) {
    const found =
      typeof wanted === 'string'
        ? loadedBy(wanted, textOf, sizeOf)
        : files.filter((name) => wanted.test(name));
    const bytes = found.reduce((sum, name) => sum + sizeOf(name), 0);
    const within = found.length > 0 && bytes <= limit * 1024;
    failed ||= !within;
    const size = `${(bytes / 1024).toFixed(1)} kB of ${limit} kB`;
    console.log(
      `${within ? 'ok    ' : 'FAILED'} ${relative(OUTPUT, folder)}  ${what}: ${size}  (${found.join(', ')})`,
    );
  }
}
process.exitCode = failed ? 1 : 0;
