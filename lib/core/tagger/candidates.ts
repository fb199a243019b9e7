import type { Reading } from '../text/reading';
import { evidenceOf } from './confidence';
import { type Gathered, gather } from './gather';
import type { Outline } from './outline';
import { tag } from './tagging';
import type { Weights } from './weights';

/** A possible attribution and what speaks for it. */
export interface Candidate {
  readonly found: Gathered;
  readonly evidence: readonly number[];
}

/** Everything that some leaning of the tagger takes for an attribution, each content once; they overlap. */
export function candidatesOf(reading: Reading, outline: Outline, weights: Weights): Candidate[] {
  const { taggings, marginals } = tag(reading, outline, weights);
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const tags of taggings) {
    for (const found of gather(reading, tags, (word) => outline.sentenceOf[word] as number)) {
      const key = found.pieces.map(({ from, to }) => `${from}-${to}`).join();
      if (seen.has(key)) continue;
      seen.add(key);
      candidates.push({ found, evidence: evidenceOf(marginals, outline, reading, found) });
    }
  }
  return candidates;
}

/** A candidate and how sure it is. */
export interface Judged {
  readonly found: Gathered;
  readonly confidence: number;
}

/** The surest candidates that share no word of content, in order of the text. */
export function chosen(judged: readonly Judged[], words: number): Judged[] {
  const taken = new Uint8Array(words);
  const kept: Judged[] = [];
  const order = [...judged].sort((a, b) => b.confidence - a.confidence);
  for (const one of order) {
    const { pieces } = one.found;
    if (pieces.some(({ from, to }) => taken.subarray(from, to).includes(1))) continue;
    for (const { from, to } of pieces) taken.fill(1, from, to);
    kept.push(one);
  }
  const start = ({ found }: Judged): number => found.pieces[0]?.from ?? 0;
  return kept.sort((a, b) => start(a) - start(b));
}
