import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/core/language/languages';
import { rowsAsJson } from '../../scripts/build/rows-as-json';

/** Bundles a file as the extension is, with the plugin; what is imported, and its code. */
async function bundled(entry: string): Promise<{ code: string; module: object }> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rowsAsJson()],
    build: { write: false, target: 'node20', lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const { code } = (made[0] as Rolldown.RolldownOutput).output[0];
  return { code, module: await import(`data:text/javascript,${encodeURIComponent(code)}`) };
}

const folder = mkdtempSync(join(tmpdir(), 'whence-rows-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A file of rows, where a language has its own. */
function written(name: string, code: string): string {
  const file = join(folder, 'lib/core/language/xx', `${name.replaceAll(' ', '-')}.ts`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, code);
  return file;
}

const LONG = 'x'.repeat(2_000);

/** Rows that JSON can say, and what they are. */
const SAID: [string, string, unknown][] = [
  ['a list', `['${LONG}', 1, true, null]`, [LONG, 1, true, null]],
  ['rows', `[{ form: '${LONG}', 'of': 2 }]`, [{ form: LONG, of: 2 }]],
  ['quotation marks of every kind', `['“a”', "it's", '\\\\', '${LONG}']`, ['“a”', "it's", '\\', LONG]],
  ['letters of every width', `['é', '’', '𝒳', '${LONG}']`, ['é', '’', '𝒳', LONG]],
  ['what is reckoned', `['${LONG}', 'a'.repeat(2)]`, [LONG, 'aa']],
  ['what is spread', `[...['a'], '${LONG}']`, ['a', LONG]],
  ['a key that is reckoned', `{ ['a' + 1]: '${LONG}' }`, { a1: LONG }],
];

/** Rows that it cannot, or that are no longer than a line. */
const LEFT: [string, string, unknown][] = [
  ['what is short', `['a', 'b']`, ['a', 'b']],
  ['a hole', `[, '${LONG}']`, [undefined, LONG]],
  ['what is undefined', `{ a: undefined, b: '${LONG}' }`, { a: undefined, b: LONG }],
  ['a pattern', `[/a/, '${LONG}']`, [/a/, LONG]],
  ['a set', `[new Set(['a']), '${LONG}']`, [new Set(['a']), LONG]],
  ['a number without an end', `[Infinity, '${LONG}']`, [Infinity, LONG]],
  ['a prototype', `{ __proto__: null, a: '${LONG}' }`, Object.assign(Object.create(null), { a: LONG })],
];

const CALLED = 'JSON.parse(';

describe('rows as JSON', () => {
  it('says the same as the rows themselves', async () => {
    const { code, module } = await bundled(resolve('lib/core/language/languages.ts'));
    expect(code.split(CALLED)).toHaveLength(2);
    expect({ ...module }).toStrictEqual({ LANGUAGES });
  });

  it.each(SAID)('ships %s', async (name, rows, value) => {
    const { code, module } = await bundled(written(`said-${name}`, `export const ROWS: unknown = ${rows};`));
    expect(code).toContain(CALLED);
    expect({ ...module }).toEqual({ ROWS: value });
  });

  it.each(LEFT)('leaves %s as it is', async (name, rows, value) => {
    const { code, module } = await bundled(written(`left-${name}`, `export const ROWS: unknown = ${rows};`));
    expect(code).not.toContain(CALLED);
    expect({ ...module }).toEqual({ ROWS: value });
  });

  it('leaves out a table that nobody asks for', async () => {
    written('two', `export const ROWS = ['${LONG}'];\nexport const ROW = 1;`);
    const { code } = await bundled(written('one', "export { ROW } from './two';"));
    expect(code).not.toContain(LONG);
  });
});
