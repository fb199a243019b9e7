import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { Bench } from 'tinybench';
import { articleOf, pageOf, wordsIn } from './benchmarks/core-article';
import { builtCore } from './benchmarks/core-built';
import { loadingTime } from './benchmarks/loading';
import { shippedWeights } from './model/shipped-weights';

/**
 * What the reading costs: 1,000 words in the core beside Readability's own parse of an equally long page, in the same run,
 * how the time grows with the length, and what a starting process does before it can read. Prints medians. Exit 1 when a
 * promise is broken.
 */

/** Milliseconds for 1,000 words and for loading; and how many times longer ten times the text may take. */
const PROMISED = { perThousand: 4, loading: 25, growth: 12 };

const median = (bench: Bench, name: string): number => {
  const result = bench.getTask(name)?.result;
  if (!result || !('latency' in result)) throw new Error(`no measure of ${name}`);
  return result.latency.p50;
};

const { analyse, fromPlainText } = await builtCore();
const weights = shippedWeights();
const text = articleOf(1_000);
const words = wordsIn(text);
const article = fromPlainText(text);
const page = pageOf(text);
const short = fromPlainText(articleOf(10_000));
const long = fromPlainText(articleOf(100_000));

/** Processor time, not the clock's: what else runs on the machine is not measured. An idle machine's clock shows less. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

const bench = new Bench({ time: 1_500, warmupTime: 1_000, now });
bench.add('rules', () => void analyse(article));
bench.add('core', () => void analyse(article, weights));
// Readability takes its document apart, so each parse needs a fresh one; building it is measured apart and taken off.
bench.add('document', () => void parseHTML(page));
bench.add('document and Readability', () => {
  const { document } = parseHTML(page);
  new Readability(document as unknown as Document).parse();
});
await bench.run();

const growth = new Bench({ time: 1_000, warmupTime: 500, iterations: 5, warmupIterations: 2, now });
growth.add('10,000 words', () => void analyse(short, weights));
growth.add('100,000 words', () => void analyse(long, weights));
await growth.run();

const core = (median(bench, 'core') / words) * 1_000;
const rules = (median(bench, 'rules') / words) * 1_000;
const readability = ((median(bench, 'document and Readability') - median(bench, 'document')) / words) * 1_000;
const loading = loadingTime();
const times = median(growth, '100,000 words') / median(growth, '10,000 words');

console.log(
  `reading in the core        ${core.toFixed(2)} ms per 1,000 words (promised: under ${PROMISED.perThousand})`,
);
console.log(`by rules alone             ${rules.toFixed(2)} ms per 1,000 words`);
console.log(`Readability's own parse    ${readability.toFixed(2)} ms per 1,000 words, on a page as long`);
console.log(`core : Readability         ${(core / readability).toFixed(2)}`);
console.log(`100,000 : 10,000 words     ${times.toFixed(1)} times (promised: at most ${PROMISED.growth})`);
console.log(
  `loading weights and tables ${loading.toFixed(1)} ms in a starting process (promised: under ${PROMISED.loading})`,
);
if (core >= PROMISED.perThousand || times > PROMISED.growth || loading >= PROMISED.loading)
  process.exitCode = 1;
