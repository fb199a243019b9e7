import type { Coverage } from '../core/model/article';
import type { Steps } from '../core/model/steps';

/** Runs of letters and digits, lower case: the same words whatever stands between them. */
export const tokensOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many tokens two lists have in common, each counted as often as it stands in both. */
const common = (some: readonly string[], others: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const token of others) left.set(token, (left.get(token) ?? 0) + 1);
  let count = 0;
  for (const token of some) {
    const rest = left.get(token) ?? 0;
    if (rest === 0) continue;
    left.set(token, rest - 1);
    count += 1;
  }
  return count;
};

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/**
 * Coverage of Readability's text by ours. `text` is all of ours: what Readability kept must stand somewhere in it.
 * `body` is ours without headline and captions, which stand in `text` whether Readability kept them or not (it takes
 * the title off every article and drops many captions): only `body` is asked for precision.
 */
export function* coverageOf(readability: string, text: string, body: string): Steps<Coverage> {
  const theirs = tokensOf(readability);
  yield;
  const all = tokensOf(text);
  yield;
  const recall = share(common(theirs, all), theirs.length);
  yield;
  const ours = tokensOf(body);
  yield;
  return { recall, precision: share(common(ours, theirs), ours.length) };
}
