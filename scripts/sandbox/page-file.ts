import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const TOP = resolve(import.meta.dirname, '../..');

/** What a page to read is called: the name of a folder, and nothing that leads out of it. */
const NAME = /^[a-z\d-]+$/;

/** The file of a page to read: `sample`, or a golden page by the name of its folder; null where there is none. */
export function pageFile(name: string): string | null {
  if (name === 'sample') return resolve(TOP, 'assets/sample/article.html');
  const file = resolve(TOP, 'tests/pages', name, 'source.html');
  return NAME.test(name) && existsSync(file) ? file : null;
}
