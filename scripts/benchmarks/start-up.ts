import { execFileSync } from 'node:child_process';
import type { Dossier } from '../../lib/core/model/dossier';

/** What it costs a new process to get ready, and to read its first words after that, in milliseconds of processor time. */
export interface StartUp {
  /** Running the bundle, taking the weights and their digest, making the tables. */
  readonly ready: number;
  /** Most of it is the platform's: its segmenter and its classes of characters are made when they are first asked for. */
  readonly firstWords: number;
}

/** The platform's digest is asked for once before: Node loads it then, and a browser has it. */
const child = (script: string, weights: string): string => `
  const { createHash } = require('node:crypto');
  const { readFileSync } = require('node:fs');
  const { runInThisContext } = require('node:vm');
  const code = readFileSync(${JSON.stringify(script)}, 'utf8');
  const bytes = new Uint8Array(readFileSync(${JSON.stringify(weights)}));
  const sha256 = (some) => createHash('sha256').update(some).digest();
  sha256('');
  const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = now();
  runInThisContext(code);
  const { analyse, digested, fromPlainText, makeTables, weightsFrom } = core;
  const weights = weightsFrom(bytes, sha256(digested(bytes)));
  makeTables();
  const ready = now();
  analyse(fromPlainText('It rains.'), weights);
  console.log(JSON.stringify({ ready: ready - start, firstWords: now() - ready }));`;

/** `files`: the pack's, by name; the dossier comes on standard input, as a kept reading does out of the storage. */
const joining = (script: string, files: Readonly<Record<string, string>>): string => `
  const { readFileSync } = require('node:fs');
  const { runInThisContext } = require('node:vm');
  const code = readFileSync(${JSON.stringify(script)}, 'utf8');
  const texts = Object.entries(${JSON.stringify(files)}).map(([name, path]) => [name, readFileSync(path, 'utf8')]);
  const dossier = JSON.parse(readFileSync(0, 'utf8'));
  const now = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
  const start = now();
  runInThisContext(code);
  const { contextOf, loadPack, TERMS_EN } = joining;
  loadPack(Object.fromEntries(texts)).then(({ pack, refused }) => {
    contextOf(pack, dossier, { today: pack.release.date, refused, words: TERMS_EN });
    console.log(now() - start);
  });`;

/**
 * Milliseconds of processor time that a new process needs to have the context of a reading: running the bundle, loading
 * the pack, joining. The median over some processes; `script`: the joining as a plain script, `files`: the paths of the
 * pack's files by name.
 */
export function coldContext(
  script: string,
  files: Readonly<Record<string, string>>,
  dossier: Dossier,
  processes: number,
): number {
  const input = JSON.stringify(dossier);
  return median(
    Array.from({ length: processes }, () =>
      Number(execFileSync(process.execPath, ['-e', joining(script, files)], { encoding: 'utf8', input })),
    ),
  );
}

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
