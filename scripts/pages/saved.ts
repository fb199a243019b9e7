import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Where the saved pages lie, beside the project; they are not part of it. */
const PAGES = resolve(import.meta.dirname, '../../../shared/data/pages');

export const hasPages = (): boolean => existsSync(resolve(PAGES, 'index.json'));

/** What the index says of a saved page. */
export interface Saved {
  readonly file: string;
  readonly url?: string;
}

/** The saved pages whose file's name holds `only`, in the index's order. */
export const savedPages = (only = ''): readonly Saved[] =>
  (JSON.parse(readFileSync(resolve(PAGES, 'index.json'), 'utf8')) as Saved[]).filter(({ file }) =>
    file.includes(only),
  );

/** A saved page as it was saved. */
export const sourceOf = ({ file }: Saved): string => readFileSync(resolve(PAGES, file), 'utf8');
