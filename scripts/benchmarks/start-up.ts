import { execFileSync } from 'node:child_process';

/** What it costs a new process to get ready, and to read its first words after that, in milliseconds of processor time. */
export interface StartUp {
  /** Running the bundle, taking the weights, making the tables. */
  readonly ready: number;
  /** Most of it is the platform's: its segmenter and its classes of characters are made when they are first asked for. */
  readonly firstWords: number;
}

const child = (script: string, weights: string): string => `
  const { readFileSync } = require('node:fs');
  const { runInThisContext } = require('node:vm');
  const code = readFileSync(${JSON.stringify(script)}, 'utf8');
  const bytes = new Uint8Array(readFileSync(${JSON.stringify(weights)}));
  const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = now();
  const { analyse, fromPlainText, makeTables, weightsFrom } = runInThisContext(code + ';core');
  const weights = weightsFrom(bytes);
  makeTables();
  const ready = now();
  analyse(fromPlainText('It rains.'), weights);
  console.log(JSON.stringify({ ready: ready - start, firstWords: now() - ready }));`;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** The medians over some new processes. `script`: the core as a plain script; `weights`: the tagger's file. */
export function startUp(script: string, weights: string, processes: number): StartUp {
  const measured = Array.from({ length: processes }, () => {
    const said = execFileSync(process.execPath, ['-e', child(script, weights)], { encoding: 'utf8' });
    return JSON.parse(said) as StartUp;
  });
  return {
    ready: median(measured.map(({ ready }) => ready)),
    firstWords: median(measured.map(({ firstWords }) => firstWords)),
  };
}
