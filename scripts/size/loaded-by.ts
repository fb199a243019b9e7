import { posix } from 'node:path';

const IN_PAGE = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
const IN_SCRIPT = /(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g;
const LATER = /import\(\s*["'`](\.[^"'`]+\.js)["'`]\s*\)/g;

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);

/**
 * The scripts and stylesheets that a built page loads to open. Of those that it loads on demand, which are the interface in
 * several languages, it needs one: the largest, by `sizeOf`, counts with what that loads in turn.
 */
export function loadedBy(
  page: string,
  textOf: (file: string) => string,
  sizeOf: (file: string) => number,
): readonly string[] {
  const found = new Set<string>();
  const later = new Set<string>();
  const follow = (file: string, into: Set<string>): void => {
    if (found.has(file) || into.has(file)) return;
    into.add(file);
    if (!file.endsWith('.js')) return;
    const text = textOf(file);
    const beside = (name: string): string => posix.join(posix.dirname(file), name);
    for (const name of all(text, IN_SCRIPT)) follow(beside(name), into);
    for (const name of all(text, LATER)) later.add(beside(name));
  };
  for (const file of all(textOf(page), IN_PAGE)) follow(file, found);
  const sum = (files: Iterable<string>): number =>
    [...files].reduce((bytes, file) => bytes + sizeOf(file), 0);
  let largest = new Set<string>();
  for (const file of [...later]) {
    const loaded = new Set<string>();
    follow(file, loaded);
    if (sum(loaded) > sum(largest)) largest = loaded;
  }
  return [...found, ...largest];
}
