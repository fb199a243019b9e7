import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/core/dossier/analyse';
import { fromPlainText } from '../lib/core/dossier/plain-text';

/**
 * Precision and recall of the reading on the annotated articles beside the project (`../shared/data`). Says so and ends
 * well where they are not there.
 *
 *   npm run score -- [--misses N] [--train] [--only news|polnear|figures|newsquant]
 */

const SHARED = '../shared';
const OUT = '.artefacts/score';

interface Table {
  readonly name: string;
  readonly gold: string;
  readonly tool: string;
  readonly flags: readonly string[];
}

const attributions = (name: string, file: string): Table[] => [
  {
    name: `${name}, contents of five words or more`,
    gold: `attributions/${file}`,
    tool: 'score-attributions.mjs',
    flags: ['--substantial'],
  },
  { name: `${name}, all contents`, gold: `attributions/${file}`, tool: 'score-attributions.mjs', flags: [] },
];
const figures = (name: string, file: string): Table => ({
  name,
  gold: `figures/${file}`,
  tool: 'score-figures.mjs',
  flags: [],
});

const DEV: readonly Table[] = [
  ...attributions('news dev', 'news.dev.jsonl'),
  ...attributions('polnear dev', 'polnear.dev.jsonl'),
  figures('figures dev', 'dev.gold.jsonl'),
  figures('newsquant dev (a wider definition: recall and value)', 'newsquant.dev.jsonl'),
];
const TRAIN: readonly Table[] = [
  ...attributions('news train', 'news.train.jsonl'),
  figures('figures train', 'news.train.gold.jsonl'),
  figures('newsquant train (a wider definition: recall and value)', 'newsquant.train.jsonl'),
];

/** Reads every text of a gold file and writes the dossiers where the score tool finds them. */
function predict(gold: string): string {
  const file = join(OUT, gold.replace('/', '-'));
  const lines = readFileSync(join(SHARED, 'data', gold), 'utf8')
    .split('\n')
    .filter(Boolean);
  const read = lines.map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return JSON.stringify({ id, dossier: analyse(fromPlainText(text)) });
  });
  writeFileSync(file, `${read.join('\n')}\n`);
  return file;
}

function main(): number {
  const { values } = parseArgs({
    options: {
      misses: { type: 'string' },
      train: { type: 'boolean', default: false },
      only: { type: 'string' },
    },
  });
  if (!existsSync(join(SHARED, 'data'))) {
    console.log('score: skipped, no annotated articles at ../shared/data');
    return 0;
  }
  mkdirSync(OUT, { recursive: true });
  const tables = (values.train ? TRAIN : DEV).filter(
    (table) => !values.only || table.name.startsWith(values.only),
  );
  const predicted = new Map<string, string>();
  for (const table of tables) {
    const file = predicted.get(table.gold) ?? predict(table.gold);
    predicted.set(table.gold, file);
    console.log(`\n${table.name}`);
    const misses = values.misses ? ['--misses', values.misses] : [];
    const run = spawnSync(
      process.execPath,
      [join(SHARED, 'tools', table.tool), join(SHARED, 'data', table.gold), file, ...table.flags, ...misses],
      { stdio: 'inherit' },
    );
    if (run.status !== 0) return 1;
  }
  return 0;
}

process.exitCode = main();
