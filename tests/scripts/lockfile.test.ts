import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

interface Locked {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

type Packages = Readonly<Record<string, Locked>>;

/** Where Node would look for a package that the one at `path` asks for: beside it, then outwards. */
function* placesOf(name: string, path: string): Generator<string> {
  const parts = path === '' ? [] : path.split('/node_modules/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    yield `${parts.slice(0, depth).join('/node_modules/')}/node_modules/${name}`;
  }
  yield `node_modules/${name}`;
}

/** Optional packages that are asked for and not locked. */
const notLocked = (packages: Packages): readonly string[] =>
  Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => ![...placesOf(name, path)].some((place) => place in packages),
    ),
  );

describe('the lock file', () => {
  // A registry that lacks the builds for other platforms leaves them out without a word, and then npm ci refuses.
  it('holds the builds for every platform', () => {
    const lock = readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8');
    expect(notLocked(JSON.parse(lock).packages)).toEqual([]);
  });

  it('would be caught without one', () => {
    const tool = { optionalDependencies: { 'tool-mac': '1.0.0', 'tool-linux': '1.0.0' } };
    const inside = { 'node_modules/tool/node_modules/tool-linux': {} };
    expect(notLocked({ 'node_modules/tool': tool, ...inside })).toEqual(['tool-mac']);
    expect(notLocked({ 'node_modules/tool': tool, ...inside, 'node_modules/tool-mac': {} })).toEqual([]);
  });
});
