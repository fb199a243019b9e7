import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '../..');
const STORE = resolve(TOP, 'assets/store');

const text = (file: string): string => readFileSync(resolve(STORE, file), 'utf8');

/** The words under a heading of a listing. */
const under = (file: string, heading: string): string =>
  text(file).split(`## ${heading}\n`)[1]?.split('\n## ')[0]?.trim() ?? '';

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
}

const MANIFESTS = ['chrome-mv3', 'firefox-mv3'].map(
  (name) => JSON.parse(readFileSync(resolve(TOP, `tests/build/manifests/${name}.json`), 'utf8')) as Manifest,
);

describe('the store listings', () => {
  it('give a reason for each permission that a manifest asks for, and for no other', () => {
    const asked = MANIFESTS.flatMap((each) => [
      ...(each.permissions ?? []),
      ...(each.optional_permissions ?? []),
      ...(each.optional_host_permissions ?? []),
    ]);
    const reasoned = [...text('permissions.md').matchAll(/^- `([^`]+)`/gm)].map((match) => match[1]);
    expect(reasoned.toSorted()).toEqual([...new Set(asked)].toSorted());
  });

  /** What the stores' forms take: Chrome 132 characters, Mozilla 250; 16,000 of description. */
  it.each([
    ['chrome.md', 'Summary', 132],
    ['firefox.md', 'Summary', 250],
    ['chrome.md', 'Description', 16_000],
  ])('keep within what the form takes: %s, %s', (file, heading, most) => {
    expect(under(file, heading).length).toBeGreaterThan(20);
    expect(under(file, heading).length).toBeLessThanOrEqual(most);
  });

  it('have pictures of the size that both stores take, each of them named', () => {
    const pictures = readdirSync(STORE).filter((file) => file.endsWith('.png'));
    expect(pictures.length).toBeGreaterThan(2);
    for (const file of pictures) {
      const head = readFileSync(resolve(STORE, file)).subarray(16, 24);
      expect([head.readUInt32BE(0), head.readUInt32BE(4)], file).toEqual([1280, 800]);
      expect(text('README.md')).toContain(file);
    }
  });
});
