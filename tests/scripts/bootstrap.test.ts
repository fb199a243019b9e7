import { describe, expect, it } from 'vitest';
import { isInstalled, isNodeNewEnough } from '../../scripts/bootstrap.mjs';

describe('the version of Node', () => {
  const enough = ['20.19.0', '20.20.2', '21.0.0', '24.14.0', '100.0.0'];
  it.each(enough)('%s is new enough', (version) => expect(isNodeNewEnough(version)).toBe(true));

  const tooOld = ['20.18.9', '20.9.0', '18.20.4', '4.0.0', '0.12.18', ''];
  it.each(tooOld)('%s is not', (version) => expect(isNodeNewEnough(version)).toBe(false));
});

describe('what is installed', () => {
  const one = { version: '1.0.0', integrity: 'sha512-a' };
  const own = { '': { version: '0.1.0' } };

  it('is complete when every package of the lock file is there', () => {
    const lock = { packages: { ...own, 'node_modules/one': one } };
    expect(isInstalled(lock, { packages: { 'node_modules/one': one } })).toBe(true);
  });

  it('may lack an optional package, which is a build for another platform', () => {
    const lock = { packages: { ...own, 'node_modules/one-windows': { ...one, optional: true } } };
    expect(isInstalled(lock, { packages: {} })).toBe(true);
  });

  it('may hold more than the lock file asks for', () => {
    expect(isInstalled({ packages: own }, { packages: { 'node_modules/left-over': one } })).toBe(true);
  });

  const lacking = [
    ['nothing was ever installed', {}],
    ['a package is missing', { packages: {} }],
    ['a package has another version', { packages: { 'node_modules/one': { ...one, version: '1.0.1' } } }],
    ['a package has other bytes', { packages: { 'node_modules/one': { ...one, integrity: 'sha512-b' } } }],
  ] as const;
  it.each(lacking)('is not complete when %s', (_, installed) =>
    expect(isInstalled({ packages: { ...own, 'node_modules/one': one } }, installed)).toBe(false),
  );
});
