import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ADVICE } from '../../scripts/browsers/recipe';
import { page } from '../hostile/story';
import { type Engine, findBrowser } from '../support/find-browser';

const TOP = resolve(import.meta.dirname, '../..');

/** Runs `npm start` as it runs where there is no display. */
function start(...args: string[]) {
  const { DISPLAY, WAYLAND_DISPLAY, ...env } = process.env;
  const run = spawnSync(process.execPath, ['scripts/run.mjs', 'start', ...args], {
    cwd: TOP,
    env,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, said: run.stderr };
}

const skipWithout = (engine: Engine): void => test.skip(findBrowser(engine) === null, ADVICE[engine]);

test.describe('npm start without a display', () => {
  test.skip(process.platform !== 'linux', 'every other system has a display');
  test.setTimeout(120_000);

  for (const engine of ['chromium', 'firefox'] as const) {
    test(`in ${engine} it clicks the icon, takes pictures and prints the reading`, () => {
      skipWithout(engine);
      const { code, out, said } = start(...(engine === 'firefox' ? ['--firefox'] : []));
      expect(code, said).toBe(0);
      for (const name of ['popup', 'highlights', 'card']) {
        expect(said).toContain(`.artefacts/first-light/${engine}-${name}.png`);
        expect(existsSync(join(TOP, `.artefacts/first-light/${engine}-${name}.png`))).toBe(true);
      }
      expect(out).toContain('Sanna Orquil');
    });
  }

  test('it opens a file of the reader’s own', () => {
    skipWithout('chromium');
    const folder = mkdtempSync(join(tmpdir(), 'whence-start-'));
    writeFileSync(join(folder, 'my page.html'), page());
    const { code, out, said } = start(join(folder, 'my page.html'));
    rmSync(folder, { recursive: true });
    expect(code, said).toBe(0);
    expect(out).toContain('Runa Telleby');
  });

  test('it says in one line what cannot be opened, and ends with 2', () => {
    skipWithout('chromium');
    for (const args of [['nowhere.html'], ['tests'], ['ftp://news.example/'], ['--safari']]) {
      const { code, out, said } = start(...args);
      expect(code).toBe(2);
      expect(out).toBe('');
      expect(said).toMatch(/^[^\n]+\n$/);
    }
  });

  test('it says in one line that an address leads nowhere', () => {
    skipWithout('chromium');
    const { code, said } = start('http://127.0.0.1:9/');
    expect(code).toBe(2);
    expect(said.trim().split('\n').at(-1)).toContain('http://127.0.0.1:9/ could not be opened');
  });
});
