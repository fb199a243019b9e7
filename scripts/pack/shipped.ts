import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadPack } from '../../lib/pack/load';
import type { Pack } from '../../lib/pack/pack';
import type { FileName } from '../../lib/pack/schema/tables';
import { FILE_NAMES } from './compile';

const TOP = resolve(import.meta.dirname, '../..');
export const SOURCES = join(TOP, 'assets/pack');
/** What `--refresh` added; nobody edits it. */
export const REFRESHED = join(SOURCES, 'refreshed');
/** What `--texts` fetched for a release; the project holds none of it. */
export const FETCHED = join(SOURCES, 'fetched');
const SHIPPED = 'assets/pack/release';

/** Where a compiled file lies. */
export const shippedPath = (file: FileName): string => join(TOP, SHIPPED, `${file}.jsonl`);

const texts = (read: (file: FileName) => string | null): Record<FileName, string | null> =>
  Object.fromEntries(FILE_NAMES.map((file) => [file, read(file)])) as Record<FileName, string | null>;

/** The pack as the extension ships it, and which of its files do not count. */
export const loadShipped = (): ReturnType<typeof loadPack> =>
  loadPack(texts((file) => (existsSync(shippedPath(file)) ? readFileSync(shippedPath(file), 'utf8') : null)));

/** The pack as the extension ships it. */
export const shippedPack = async (): Promise<Pack> => (await loadShipped()).pack;

const git = (...args: readonly string[]): string | null => {
  try {
    return execFileSync('git', args, {
      cwd: TOP,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
};

/** The pack as a revision of this project held it, or null where that held none. */
export async function packAt(revision: string): Promise<Pack | null> {
  const { pack } = await loadPack(texts((file) => git('show', `${revision}:${SHIPPED}/${file}.jsonl`)));
  return pack.release ? pack : null;
}

/** The last revision that was released (`v1.2.3`), or null. */
export const lastRelease = (): string | null =>
  git('describe', '--tags', '--abbrev=0', '--match', 'v*')?.trim() || null;
