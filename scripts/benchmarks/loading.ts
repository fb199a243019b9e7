import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BUILT } from './core-built';

const STARTS = 7;

/** What a starting process does before it can read: it loads the core with its tables and weights, and reads one sentence. */
const script = (): string => {
  const url = (name: string): string => JSON.stringify(pathToFileURL(join(process.cwd(), BUILT, name)).href);
  return `
    import { readFileSync } from 'node:fs';
    const bytes = new Uint8Array(readFileSync('assets/model/en.bin'));
    const begin = process.cpuUsage();
    const [{ analyse }, { fromPlainText }, { weightsFrom }] = await Promise.all([
      import(${url('analyse.js')}), import(${url('plain.js')}), import(${url('weights.js')}),
    ]);
    analyse(fromPlainText('The weir will hold, Ann Lee said.'), weightsFrom(bytes));
    const { user, system } = process.cpuUsage(begin);
    console.log((user + system) / 1000);
  `;
};

/** Median milliseconds of the processor for that, in processes of their own. Needs the core built. */
export function loadingTime(): number {
  const times = Array.from({ length: STARTS }, () =>
    Number(execFileSync(process.execPath, ['--input-type=module', '-e', script()], { encoding: 'utf8' })),
  ).sort((a, b) => a - b);
  return times[STARTS >> 1] as number;
}
