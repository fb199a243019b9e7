import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { hostileArticle } from '../tests/support/hostile-articles';
import { readingFaults } from '../tests/support/reading-faults';
import { shippedWeights } from './model/shipped-weights';

/*
 * npm run fuzz -- [--minutes N] [--seed S]: reads hostile texts, by rules alone and with the tagger, until the time is up,
 * and asks each reading for its faults. Stops at the first, with the seed that finds it again and the smallest text that
 * shows it. What it finds becomes a row of a table in tests/hostile. Exit code 0: nothing found; 1: a fault; 2: bad usage.
 */

/** Texts for each seed. */
const TEXTS = 200;

const fail = (message: string): never => {
  process.stderr.write(`${message}\nusage: npm run fuzz -- [--minutes N] [--seed S]\n`);
  process.exit(2);
};

const { values } = parseArgs({ options: { minutes: { type: 'string' }, seed: { type: 'string' } } });
const minutes = Number(values.minutes ?? 1);
const given = values.seed === undefined ? null : Number(values.seed);
if (!(minutes > 0)) fail('--minutes is a number above 0.');
if (given !== null && !Number.isInteger(given)) fail('--seed is a whole number.');

const readers = [
  { name: 'rules', weights: null },
  { name: 'rules and tagger', weights: shippedWeights() },
] as const;

const end = Date.now() + minutes * 60_000;
let seed = given ?? Date.now() % 0x7fff_ffff;
let texts = 0;
do {
  for (const { name, weights } of readers) {
    const outcome = fc.check(
      fc.property(hostileArticle, (article) => readingFaults(article, weights).length === 0),
      { seed, numRuns: TEXTS },
    );
    texts += outcome.numRuns;
    const [article] = outcome.counterexample ?? [];
    if (!article) continue;
    console.log(`seed ${seed}, ${name}:`);
    for (const fault of readingFaults(article, weights)) console.log(`  ${fault}`);
    console.log(`  text:  ${JSON.stringify(article.text)}`);
    console.log(`  kinds: ${article.blocks.map(({ kind }) => kind).join(', ')}`);
    process.exit(1);
  }
  seed += 1;
} while (given === null && Date.now() < end);
console.log(`${texts} readings without a fault; the last seed was ${seed - 1}`);
