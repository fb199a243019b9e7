import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findBrowser, isSnapStub } from '../support/find-browser';

const folder = mkdtempSync(join(tmpdir(), 'whence-browsers-'));
afterAll(() => rmSync(folder, { recursive: true }));

function program(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  chmodSync(path, 0o755);
  return path;
}
const found = (engine: 'chromium' | 'firefox', env: NodeJS.ProcessEnv): string | null =>
  findBrowser(engine, env, 'linux');

describe('the browser that is used', () => {
  const chrome = program('google-chrome', 'binary');
  const stub = program('chromium-browser', '#!/bin/sh\nexec /snap/bin/chromium "$@"\n');

  it('is the first installed one that can be started', () =>
    expect(found('chromium', { PATH: ['/nowhere', folder].join(delimiter) })).toBe(chrome));

  it('is the one that was named, whatever else is there', () => {
    const named = program('mine', 'binary');
    expect(found('chromium', { PATH: folder, WHENCE_BROWSER: named })).toBe(named);
  });

  it('is an error when the named one cannot be started', () =>
    expect(() => found('firefox', { PATH: folder, WHENCE_FIREFOX: join(folder, 'none') })).toThrow(
      'WHENCE_FIREFOX',
    ));

  it('is none where none is installed', () => expect(found('firefox', { PATH: folder })).toBeNull());

  it('is never one from snap, which would see neither profile nor extension', () => {
    expect(isSnapStub('#!/bin/sh\nexec /snap/bin/chromium "$@"\n')).toBe(true);
    expect(found('chromium', { PATH: folder })).not.toBe(stub);
  });

  const notStubs = [
    '#!/bin/sh\n# Chromium launcher\n',
    '\u007fELF snap',
    '#!/bin/sh\n# takes a snapshot\n',
    '',
  ];
  it.each(notStubs)('may begin with %j', (head) => expect(isSnapStub(head)).toBe(false));
});
