import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Bench } from 'tinybench';
import { TERMS_EN } from '../components/en/terms';
import { contextOf } from '../lib/context/context-of';
import { contextArticle } from './benchmarks/context-article';
import { articleOf, pageOf, wordsIn } from './benchmarks/core-article';
import { builtCore, builtJoining } from './benchmarks/core-built';
import { peers } from './benchmarks/peers';
import { coldContext, startUp } from './benchmarks/start-up';
import { MODEL, shippedWeights } from './model/shipped-weights';
import { FILE_NAMES } from './pack/compile';
import { shippedPack, shippedPath } from './pack/shipped';

/**
 * What the reading costs: 1,000 words in the core, beside Readability's own parse of an equally long page and two other
 * libraries in the same run; joining them with the context pack; how the time grows with the length; what a starting
 * worker pays. Prints medians. Exit 1 when a promise is broken.
 */

/**
 * Milliseconds for 1,000 words, all that is read of them, and for their context; how many times longer ten times the text
 * may take; and milliseconds until a new process has its tables and weights, or its pack and a reading's context.
 * `figures`: what they may add to the 1,000 words.
 */
const PROMISED = { perThousand: 4, figures: 0.7, context: 15, coldContext: 60, growth: 12, startUp: 25 };

const median = (bench: Bench, name: string): number => {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`no measure of ${name}`);
  return result.latency.p50;
};

const { core, script } = await builtCore();
const { analyse, figureReading, fromPlainText } = core;
const weights = shippedWeights();
const others = peers();
const text = articleOf(1_000);
const words = wordsIn(text);
const article = fromPlainText(text);
const page = pageOf(text);
const short = fromPlainText(articleOf(10_000));
const long = fromPlainText(articleOf(100_000));

const pack = await shippedPack();
const named = analyse(contextArticle(pack, 1_000), weights);
const asked = { today: pack.release?.date ?? '', refused: [], words: TERMS_EN };

/**
 * Processor time, not the clock’s: what else runs on the machine is not measured. The compiler’s own threads are, so the
 * warm-up lasts until they are done.
 */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const bench = new Bench({ time: 1_500, warmupTime: 4_000, now });
bench.add('rules and tagger', () => void analyse(article, weights));
bench.add('rules', () => void analyse(article));
const reading = figureReading(article, weights);
bench.add('without figures', () => void reading.without());
bench.add('with figures', () => void reading.with());
bench.add('context', () => void contextOf(pack, named, asked));
// Readability takes its document apart, so each parse needs a fresh one; building it is measured apart and taken off.
bench.add('document', () => void parseHTML(page));
bench.add('document and Readability', () => {
  const { document } = parseHTML(page);
  new Readability(document as unknown as Document).parse();
});
for (const { name, read } of others) bench.add(name, () => void read(text));
await bench.run();

const growth = new Bench({ time: 1_000, warmupTime: 500, iterations: 5, warmupIterations: 2, now });
growth.add('10,000 words', () => void analyse(short, weights));
growth.add('100,000 words', () => void analyse(long, weights));
await growth.run();

const perThousand = (milliseconds: number): number => (milliseconds / words) * 1_000;
const whole = perThousand(median(bench, 'rules and tagger'));
const figures = perThousand(median(bench, 'with figures') - median(bench, 'without figures'));
const readability = perThousand(median(bench, 'document and Readability') - median(bench, 'document'));
const context = (median(bench, 'context') / wordsIn(named.article.text)) * 1_000;
const times = median(growth, '100,000 words') / median(growth, '10,000 words');
const started = startUp(script, MODEL, 9);
const packFiles = Object.fromEntries(FILE_NAMES.map((name) => [name, shippedPath(name)]));
const cold = coldContext(await builtJoining(), packFiles, named, 9);

const print = (what: string, milliseconds: number, note: string): void =>
  console.log(`${what.padEnd(42)}${milliseconds.toFixed(2).padStart(8)} ms${note}`);
print('the whole reading, 1,000 words', whole, ` (promised: under ${PROMISED.perThousand})`);
print('of it the rules alone', perThousand(median(bench, 'rules')), '');
print('of it figures', figures, ` (promised: under ${PROMISED.figures})`);
print('context of 1,000 words', context, ` (promised: under ${PROMISED.context})`);
print('the same in a new process', cold, ` (promised: under ${PROMISED.coldContext})`);
print("Readability's own parse of such a page", readability, '');
for (const { name } of others) print(name, perThousand(median(bench, name)), '');
print('tables and weights in a new process', started.ready, ` (promised: under ${PROMISED.startUp})`);
print('the first words after that', started.firstWords, '');
console.log(
  `100,000 words take ${times.toFixed(1)} times as long as 10,000 (promised: at most ${PROMISED.growth})`,
);
const broken =
  whole >= PROMISED.perThousand ||
  figures >= PROMISED.figures ||
  context >= PROMISED.context ||
  cold >= PROMISED.coldContext ||
  times > PROMISED.growth ||
  started.ready >= PROMISED.startUp;
if (broken) process.exitCode = 1;
