import { isDeepStrictEqual } from 'node:util';
import { type Plugin, runnerImport } from 'vite';

/** Where the rows are: every file of a language. */
const ROWS = /\/lib\/core\/language\/[a-z-]+\/[a-z-]+\.ts$/;

/** Shorter rows, in characters, are compiled about as fast as their text is parsed. */
const LEAST = 2_000;

/** In ASCII: a single wide character would double what the whole text takes, and what it costs to read. */
const narrow = (json: string): string =>
  json.replace(/[^\0-\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What a file exports, each value as JSON, or null where JSON cannot say one of them. */
function saidByJson(module: object): readonly (readonly [name: string, json: string])[] | null {
  const said: [string, string][] = [];
  for (const [name, value] of Object.entries(module)) {
    const json: string | undefined = JSON.stringify(value);
    if (json === undefined || !isDeepStrictEqual(JSON.parse(json), value)) return null;
    said.push([name, narrow(json)]);
  }
  return said;
}

/**
 * Ships a language's rows as JSON that is parsed when the script starts: they are reckoned here instead of in every
 * worker, and an engine reads a string several times faster than it compiles the same rows as a program. The sources stay
 * what they are.
 */
export const rowsAsJson = (): Plugin => ({
  name: 'rows-as-json',
  apply: 'build',
  load: {
    filter: { id: ROWS },
    async handler(id) {
      const { module, dependencies } = await runnerImport<object>(id, {
        configFile: false,
        logLevel: 'error',
      });
      const said = saidByJson(module);
      if (said === null || said.reduce((sum, [, json]) => sum + json.length, 0) < LEAST) return null;
      for (const file of dependencies) this.addWatchFile(file);
      // Marked as without effect, so that a table that nobody asks for is still left out.
      const code = said.map(
        ([name, json]) => `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(json)});\n`,
      );
      return { code: code.join(''), map: null };
    },
  },
});
