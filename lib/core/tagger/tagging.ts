import type { ReadBlock, Reading } from '../text/reading';
import { echoOf } from './echo-features';
import { emissionsOf } from './emissions';
import { bestTags, likelihoods } from './lattice';
import type { Outline } from './outline';
import { OUTSIDE, TAGS } from './tags';
import type { Weights } from './weights';

/** How likely every tag is (`words × TAGS`, 0..1), and the best tagging at each leaning. */
export interface Tagging {
  readonly taggings: readonly Uint8Array[];
  readonly marginals: Float32Array;
}

/**
 * How much less *outside* is worth at each decoding, as a logarithm: the further it leans, the more it finds and the more
 * often it errs. All they find are candidates, among which the evidence chooses; held out, two did as well as four.
 */
const LEANINGS = [0.5, 2.5];

/** A block in which no word is likelier than this to be anything but outside is left at that. */
const QUIET = 0.02;

function isQuiet(marginals: Float32Array, { from, to }: ReadBlock): boolean {
  for (let at = from; at < to; at++) if ((marginals[at * TAGS + OUTSIDE] as number) < 1 - QUIET) return false;
  return true;
}

/** Tags a reading, a block as one sequence, in two passes of which the second sees what the first made of it. */
export function tag(reading: Reading, outline: Outline, weights: Weights): Tagging {
  const [first, second] = weights.passes;
  const count = reading.words.length;
  const longest = reading.blocks.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const emissions = new Float32Array(longest * TAGS);
  const marginals = new Float32Array(count * TAGS);
  for (const block of reading.blocks) {
    emissionsOf(first, outline, reading, block, null, emissions);
    likelihoods(emissions, block.to - block.from, first.steps, marginals, block.from * TAGS);
  }
  const echo = echoOf(outline, reading, marginals);
  const taggings = LEANINGS.map(() => new Uint8Array(count));
  for (const block of reading.blocks) {
    if (isQuiet(marginals, block)) continue;
    const words = block.to - block.from;
    emissionsOf(second, outline, reading, block, echo, emissions);
    likelihoods(emissions, words, second.steps, marginals, block.from * TAGS);
    LEANINGS.forEach((leaning, index) => {
      const less = leaning - (LEANINGS[index - 1] ?? 0);
      for (let word = 0; word < words; word++)
        emissions[word * TAGS + OUTSIDE] = (emissions[word * TAGS + OUTSIDE] as number) - less;
      bestTags(emissions, words, second.transitions, taggings[index] as Uint8Array, block.from);
    });
  }
  return { taggings, marginals };
}
