import { nearSentences } from './near-sentences';
import { longestRun, occurrences } from './occurrences';
import { type Pair, pairUp, sameTerm } from './pair-up';
import { type Comparison, differences, type Placed, placed, sameFrom } from './passage';
import type { Unit } from './quoted-units';
import type { Sentence } from './read-documents';
import type { Term } from './terms';
import { wordWeights } from './word-weights';

/** A way to read a unit out of the documents: as one passage, or as several put together. */
export type Way = readonly Placed[];

/** Places looked at where words stand to the letter more than once; sentences looked at where they do not stand. */
const PLACES = 8;
const NEAR = 4;
/** Fewest words of a part, where a unit is put together of several: fewer stand together by chance. */
const PART = 4;
const PARTS = 3;
/** From this share of its words on a unit is that sentence with words changed, not two of which parts were joined. */
const CLOSE = 0.8;
/**
 * Below this share it is another sentence: said otherwise, or never said. Of the hand-made cases those that were altered
 * begin at 0.69, frames that anybody uses end at 0.62 (`what I can tell you is that …`).
 */
export const ALIKE = 0.65;

const keysOf = ({ quoted }: Comparison, { from, to }: Unit): string[] =>
  quoted.terms.slice(from, to).map(({ key }) => key);

const hasBrackets = ({ quoted }: Comparison, { from, to }: Unit): boolean =>
  quoted.terms.slice(from, to).some(({ bracketed, stem }) => bracketed || stem !== null);

function toTheLetter(comparison: Comparison, unit: Unit): Way[] {
  if (hasBrackets(comparison, unit)) return [];
  const places = occurrences(comparison.documents, keysOf(comparison, unit), PLACES);
  return places.map((at) => [
    { from: at, to: at + unit.to - unit.from, pairs: sameFrom(unit, at), verbatim: true },
  ]);
}

/** Terms around a sentence in which a unit may be read: its neighbours in the same document too. */
function windowOf({ documents }: Comparison, at: number): { readonly from: number; readonly to: number } {
  const { sentences } = documents;
  const { document, from, to } = sentences[at] as Sentence;
  const before = sentences[at - 1];
  const after = sentences[at + 1];
  return {
    from: before?.document === document ? before.from : from,
    to: after?.document === document ? after.to : to,
  };
}

/**
 * Share of a unit's words, by weight, that stand in the passage. Half counts what only moved within it, and a number for
 * which the passage has another one.
 */
function alike({ documents, quoted }: Comparison, pairs: readonly Pair[], window: readonly Term[]): number {
  const { of, counts } = wordWeights(documents.language);
  const there = new Set(window.map(({ key }) => key));
  const moved = (at: number): boolean =>
    there.has(quoted.terms[at]?.key ?? '') && there.has(quoted.terms[at - 1]?.key ?? '');
  let all = 0;
  let same = 0;
  for (const [a, b] of pairs) {
    const term = quoted.terms[a];
    const said = documents.terms[b];
    if (!term || (term.bracketed && !said)) continue;
    const weight = of(term.key);
    all += weight;
    if (said && sameTerm(term, said)) same += weight;
    else if (moved(a) || (said && counts(said.key) && counts(term.key))) same += weight / 2;
  }
  return all === 0 ? 0 : same / all;
}

interface Near {
  readonly placed: Placed;
  readonly alike: number;
}

/** The best reading of a unit in the sentences that have most in common with it. */
function nearest(comparison: Comparison, unit: Unit): Near | null {
  const { documents, quoted } = comparison;
  const terms = quoted.terms.slice(unit.from, unit.to);
  const { of } = wordWeights(documents.language);
  let best: Near | null = null;
  for (const sentence of nearSentences(documents, keysOf(comparison, unit), NEAR)) {
    const { from, to } = windowOf(comparison, sentence);
    const window = documents.terms.slice(from, to);
    const pairs = pairUp(terms, window, of).map(
      ([a, b]): Pair => [a < 0 ? -1 : a + unit.from, b < 0 ? -1 : b + from],
    );
    const found = placed(comparison, pairs);
    const share = alike(comparison, pairs, window);
    if (found && share > (best?.alike ?? 0)) best = { placed: found, alike: share };
  }
  return best;
}

/** Whether nothing is changed or put in, and what is left out begins in one sentence and ends in the next. */
function leavesOutOverStop(comparison: Comparison, { pairs }: Placed): boolean {
  const { sentenceOf } = comparison.documents;
  return differences(comparison, pairs).every((run) => {
    const first = run[0]?.[1] ?? -1;
    const last = run.at(-1)?.[1] ?? -1;
    return run.every(([a]) => a < 0) && sentenceOf[first - 1] !== sentenceOf[last + 1];
  });
}

/** A unit put together of parts that stand apart to the letter. */
function joined(comparison: Comparison, unit: Unit): Way | null {
  const keys = keysOf(comparison, unit);
  const parts: Placed[] = [];
  for (let from = 0; from < keys.length; ) {
    const length = longestRun(comparison.documents, keys, from);
    if (length < PART || parts.length === PARTS) return null;
    const [at] = occurrences(comparison.documents, keys.slice(from, from + length), 1) as [number];
    const pairs = sameFrom({ from: unit.from + from, to: unit.from + from + length }, at);
    parts.push({ from: at, to: at + length, pairs, verbatim: true });
    from += length;
  }
  return parts;
}

/** Passages of which a placed unit consists where it leaves out what lies between two sentences. */
function cutAtGaps(comparison: Comparison, { pairs }: Placed): Way {
  const parts: Pair[][] = [[]];
  for (const pair of pairs) {
    if (pair[0] < 0) parts.push([]);
    else parts.at(-1)?.push(pair);
  }
  return parts.flatMap((part) => placed(comparison, part) ?? []);
}

/**
 * The ways in which a unit of a quotation can be read out of the documents, none where it does not stand there. To the
 * letter where it can be; else as one sentence with words changed, or as parts of several, whichever needs less. `least`:
 * the share of its words that have to be there.
 */
export function waysOf(comparison: Comparison, unit: Unit, least: number): readonly Way[] {
  const exact = toTheLetter(comparison, unit);
  if (exact.length > 0) return exact;
  const near = nearest(comparison, unit);
  if (near?.placed.verbatim) return [[near.placed]];
  if (near && leavesOutOverStop(comparison, near.placed)) {
    const parts = cutAtGaps(comparison, near.placed);
    if (parts.every(({ from, to }) => to - from >= PART)) return [parts];
  }
  if (near && near.alike >= CLOSE) return [[near.placed]];
  const parts = joined(comparison, unit);
  if (parts) return [parts];
  return near && near.alike >= least ? [[near.placed]] : [];
}
