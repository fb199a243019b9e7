import { resolve } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/core/language/languages';
import { rowsAsJson } from '../../scripts/build/rows-as-json';

const MODULE = '/lib/core/language/xx/rows.ts';

/** Bundles a file as the extension is, with the plugin; what is imported, and its code. */
async function bundled(
  entry: string,
  source: Plugin | null = null,
): Promise<{ code: string; module: object }> {
  const made = (await build({
    configFile: false,
    logLevel: 'error',
    plugins: [rowsAsJson(), source],
    build: { write: false, target: 'node20', lib: { entry, formats: ['es'] } },
  })) as Rolldown.RolldownOutput[];
  const { code } = (made[0] as Rolldown.RolldownOutput).output[0];
  return { code, module: await import(`data:text/javascript,${encodeURIComponent(code)}`) };
}

/** A file of rows that does not exist on the disk. */
const written = (code: string): Plugin => ({
  name: 'written',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith(MODULE) ? MODULE : null),
  load: (id) => (id === MODULE ? code : null),
});

const LONG = 'x'.repeat(2_000);

/** Rows that JSON can say, and what they are. */
const SAID: [string, string, unknown][] = [
  ['a list', `['${LONG}', 1, true, null]`, [LONG, 1, true, null]],
  ['rows', `[{ form: '${LONG}', 'of': 2 }]`, [{ form: LONG, of: 2 }]],
  ['quotation marks of every kind', `['“a”', "it's", '\\\\', '${LONG}']`, ['“a”', "it's", '\\', LONG]],
];

/** Rows that it cannot, or that are no longer than a line. */
const LEFT: [string, string, unknown][] = [
  ['what is short', `['a', 'b']`, ['a', 'b']],
  ['what is reckoned', `['${LONG}', 'a'.repeat(2)]`, [LONG, 'aa']],
  ['what is spread', `[...['a'], '${LONG}']`, ['a', LONG]],
  ['a hole', `[, '${LONG}']`, [undefined, LONG]],
  ['a pattern', `[/a/, '${LONG}']`, [/a/, LONG]],
  ['a key that is reckoned', `{ ['a' + 1]: '${LONG}' }`, { a1: LONG }],
  ['a prototype', `{ __proto__: null, a: '${LONG}' }`, { a: LONG }],
];

const CALLED = 'JSON.parse(';

describe('rows as JSON', () => {
  it('says the same as the rows themselves', async () => {
    const { code, module } = await bundled(resolve('lib/core/language/languages.ts'));
    expect(code).toContain(CALLED);
    expect({ ...module }).toEqual({ LANGUAGES });
  });

  it.each(SAID)('ships %s', async (_, rows, value) => {
    const { code, module } = await bundled(MODULE, written(`export const ROWS: unknown = ${rows};`));
    expect(code).toContain(CALLED);
    expect({ ...module }).toEqual({ ROWS: value });
  });

  it.each(LEFT)('leaves %s as it is', async (_, rows, value) => {
    const { code, module } = await bundled(MODULE, written(`export const ROWS: unknown = ${rows};`));
    expect(code).not.toContain(CALLED);
    expect({ ...module }).toEqual({ ROWS: value });
  });

  it('leaves out a table that nobody asks for', async () => {
    const { code } = await bundled(
      MODULE,
      written(`const ROWS = ['${LONG}', 'a'];\nexport const ROW = 1;\nvoid ROWS;`),
    );
    expect(code).not.toContain(CALLED);
  });
});
