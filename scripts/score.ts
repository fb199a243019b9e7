import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/core/dossier/analyse';
import { fromPlainText } from '../lib/core/dossier/plain-text';
import type { Weights } from '../lib/core/tagger/weights';
import { remembered } from '../lib/core/text/remembered';
import { shippedWeights } from './model/shipped-weights';
import { shippedPack } from './pack/shipped';
import { ruleLines } from './score-corpus/by-rule';
import { fidelityLines } from './score-corpus/fidelity';
import { printCorpusScore } from './score-corpus/print';
import { identityLines, identityOutcomes } from './score-corpus/score-identity';
import { nameLines } from './score-corpus/shared-names';
import { sureLines } from './score-corpus/sure-lines';
import { withoutTooFew } from './score-corpus/too-few';
import { type TextSource, textOf } from './train/text-of';

/**
 * Precision and recall of the reading on the annotated articles beside the project (`../shared/data`). Says so and ends
 * well where they are not there.
 *
 *   npm run score -- [--misses N] [--train | --held-out] [--rules-only] [--only news|polnear|figures|newsquant]
 *   npm run score -- --names                     who speaks, in articles of which nothing else was annotated
 *   npm run score -- --fidelity [--misses N]
 *   npm run score -- --identity [--misses N]      whom the context shows for names, against a list made by reading
 */

const SHARED = '../shared';
const OUT = '.artefacts/score';
/** Bytes that the score tool may print: a line of each miss. */
const MOST_OUTPUT = 64_000_000;

interface Table {
  readonly name: string;
  readonly gold: string;
  readonly tool: string;
  readonly flags: readonly string[];
}

const attributions = (name: string, gold: string): Table[] => [
  {
    name: `${name}, contents of five words or more`,
    gold,
    tool: 'score-attributions.mjs',
    flags: ['--substantial'],
  },
  { name: `${name}, all contents`, gold, tool: 'score-attributions.mjs', flags: [] },
];
const figures = (name: string, file: string): Table => ({
  name,
  gold: `figures/${file}`,
  tool: 'score-figures.mjs',
  flags: [],
});

const DEV: readonly Table[] = [
  ...attributions('news dev', 'attributions/news.dev.jsonl'),
  ...attributions('polnear dev', 'attributions/polnear.dev.jsonl'),
  figures('figures dev', 'dev.gold.jsonl'),
  figures('newsquant dev (a wider definition: recall and value)', 'newsquant.dev.jsonl'),
];
const TRAIN: readonly Table[] = [
  ...attributions('news train', 'attributions/news.train.jsonl'),
  figures('figures train', 'news.train.gold.jsonl'),
  figures('newsquant train (a wider definition: recall and value)', 'newsquant.train.jsonl'),
];

/** Our own annotation of articles that nothing is learned from. */
const HELD_OUT = 'assets/model/held-out.jsonl';
const UNSEEN: readonly Table[] = attributions('held out', HELD_OUT);

/** Who speaks in contents that the project's own reading marked, written beside them by readers who saw no name of its. */
const NAMES = 'assets/model/names.jsonl';

/** An annotated article without its text, but with where that stands. */
interface HeldOut extends TextSource {
  readonly id: string;
  readonly quotes: readonly { readonly speakerSpans?: readonly unknown[] }[];
}

/** Writes the annotated articles of a file with their texts where the score tool finds them. */
function goldWithTexts(gold: string): string {
  const file = join(OUT, `gold-${basename(gold)}`);
  const made = linesIn(gold).map((line) => {
    const { id, quotes, ...source } = JSON.parse(line) as HeldOut;
    const told = quotes.map((one) => ({ ...one, speaker: one.speakerSpans?.[0] ?? null }));
    return JSON.stringify({ id, text: textOf(source), quotes: told });
  });
  writeFileSync(file, `${made.join('\n')}\n`);
  return file;
}

const linesIn = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

interface CqeQuantity {
  readonly value: string;
  readonly change: string;
  readonly span: readonly [number, number] | null;
}

/**
 * Gives the file of a table's gold as the score tool wants it, which is written where it is not so yet. Newsquant states
 * value and change apart (`>`: open above); the tool wants low and high.
 */
function preparedGold(gold: string): string {
  if (gold === HELD_OUT || gold === NAMES) return goldWithTexts(gold);
  const given = join(SHARED, 'data', gold);
  if (!gold.includes('newsquant')) return given;
  const file = join(OUT, `gold-${gold.replace('/', '-')}`);
  const made = linesIn(given).map((line) => {
    const { id, text, quantities } = JSON.parse(line) as {
      id: string;
      text: string;
      quantities: CqeQuantity[];
    };
    const figures = quantities.flatMap(({ value, change, span }) => {
      if (!span) return [];
      const [start, end] = span;
      const number = Number(value);
      const low = Number.isFinite(number) && change !== '<' ? number : null;
      const high = Number.isFinite(number) && change !== '>' ? number : null;
      return [
        {
          start,
          end,
          text: text.slice(start, end),
          low,
          high,
          hedge: HEDGES[change] ?? 'exact',
          status: 'unattributed',
          source: null,
        },
      ];
    });
    return JSON.stringify({ id, text, figures });
  });
  writeFileSync(file, `${made.join('\n')}\n`);
  return file;
}

/** The same, prepared once for all tables and readers. */
const goldOf = remembered(preparedGold);

const HEDGES: Readonly<Record<string, string>> = { '=': 'exact', '~': 'about', '>': 'over', '<': 'under' };

/** Reads every text of a gold file and writes the dossiers where the score tool finds them. */
function predict(gold: string, weights: Weights | null): string {
  const file = join(OUT, gold.replaceAll('/', '-'));
  const read = linesIn(goldOf(gold)).map((line) => {
    const { id, text } = JSON.parse(line) as { id: string; text: string };
    return JSON.stringify({ id, dossier: analyse(fromPlainText(text), weights) });
  });
  writeFileSync(file, `${read.join('\n')}\n`);
  return file;
}

/** Coverage and wrong links on the gold list; a line for each of the first `most` names for whom not the right one is shown. */
async function printIdentity(most: number): Promise<void> {
  const outcomes = identityOutcomes(SHARED, await shippedPack(), shippedWeights());
  console.log('identity, names in real articles, train');
  for (const line of identityLines(outcomes)) console.log(line);
  const wrong = outcomes.filter(({ is }) => is === 'wrong');
  const open = outcomes.filter(
    ({ is, given, person }) => is === 'open' && person !== null && given !== 'name',
  );
  for (const { is, article, name, person, shown } of [...wrong, ...open].slice(0, most))
    console.log(`  ${is}: ${name} in ${article}: ${person}, shown ${shown}`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      misses: { type: 'string' },
      train: { type: 'boolean', default: false },
      'held-out': { type: 'boolean', default: false },
      names: { type: 'boolean', default: false },
      only: { type: 'string' },
      fidelity: { type: 'boolean', default: false },
      identity: { type: 'boolean', default: false },
      'rules-only': { type: 'boolean', default: false },
    },
  });
  if (values.fidelity) {
    for (const line of fidelityLines(Number(values.misses ?? 0))) console.log(line);
    return 0;
  }
  // The project's own articles need nothing beside it, so they are scored in every clone.
  if (!values.only && !values.identity && !values.names) printCorpusScore();
  if (!existsSync(join(SHARED, 'data'))) {
    console.log('score: skipped, no annotated articles at ../shared/data');
    return 0;
  }
  if (values.identity) {
    await printIdentity(Number(values.misses ?? 0));
    return 0;
  }
  mkdirSync(OUT, { recursive: true });
  if (values.names) {
    printNames();
    return 0;
  }
  const tables = (values['held-out'] ? UNSEEN : values.train ? TRAIN : DEV).filter(
    (table) => !values.only || table.name.startsWith(values.only),
  );
  for (const reader of values['rules-only'] ? READERS.slice(0, 1) : READERS) {
    if (!printTables(tables, reader, values.misses)) return 1;
  }
  return 0;
}

/** What reads: the rules alone, or the rules with the tagger beside them, as the extension does. */
const READERS = [
  { name: 'rules alone', weights: () => null },
  { name: 'rules and tagger', weights: shippedWeights },
] as const;

/** Prints how often the name of a speaker is right in articles of which only the names were annotated. */
function printNames(): void {
  for (const { name, weights } of READERS) {
    const file = predict(NAMES, weights());
    console.log(`names, ${name}`);
    for (const line of nameLines(goldOf(NAMES), file)) console.log(line);
  }
}

/** Reads by `reader` and prints the score tool's tables. False: the tool failed. */
function printTables(
  tables: readonly Table[],
  { name, weights }: (typeof READERS)[number],
  most: string | undefined,
): boolean {
  const predicted = new Map<string, string>();
  const given = weights();
  for (const table of tables) {
    const file = predicted.get(table.gold) ?? predict(table.gold, given);
    predicted.set(table.gold, file);
    console.log(`\n${table.name}, ${name}`);
    const misses = most ? ['--misses', most] : [];
    const run = spawnSync(
      process.execPath,
      [join(SHARED, 'tools', table.tool), goldOf(table.gold), file, ...table.flags, ...misses],
      { stdio: ['inherit', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: MOST_OUTPUT },
    );
    process.stdout.write(withoutTooFew(run.stdout));
    if (run.status !== 0) return false;
    if (!table.tool.includes('attributions') || table.flags.length === 0) continue;
    const gold = goldOf(table.gold);
    const named = table.gold.includes('polnear') ? [] : nameLines(gold, file);
    for (const line of [...sureLines(gold, file), ...named, ...ruleLines(gold, file)]) console.log(line);
  }
  return true;
}

process.exitCode = await main();
