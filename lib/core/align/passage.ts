import { type Pair, sameTerm } from './pair-up';
import type { Quoted, QuotedTerm, Unit } from './quoted-units';
import type { ReadDocuments } from './read-documents';
import type { Term } from './terms';
import { wordWeights } from './word-weights';

/**
 * Where a unit of a quotation, or a part of one, stands: `from`/`to` are terms of the documents, `pairs` says word by
 * word what became of them, in indexes of the whole quotation and of all documents.
 */
export interface Placed {
  readonly from: number;
  readonly to: number;
  readonly pairs: readonly Pair[];
  /** Whether every word is the document's own, brackets apart. */
  readonly verbatim: boolean;
}

/** Most words for which a bracket may stand (`[the docks]` for *those of which I have spoken*). */
const REPLACED = 8;

/** What is compared. */
export interface Comparison {
  readonly documents: ReadDocuments;
  readonly quoted: Quoted;
}

/**
 * Whether a run of words put in and left out is a bracket's and no more: what stands in it is bracketed, it stands for
 * few words, and neither a denial nor a number hides in it.
 */
function isBracket({ documents, quoted }: Comparison, run: readonly Pair[]): boolean {
  const { denies, counts } = wordWeights(documents.language);
  const put = run.flatMap(([at]) => (at < 0 ? [] : [quoted.terms[at] as QuotedTerm]));
  const gone = run.flatMap(([, at]) => (at < 0 ? [] : [documents.terms[at] as Term]));
  if (put.length === 0 || put.some(({ bracketed }) => !bracketed) || gone.length > REPLACED) return false;
  if (gone.some(({ key }) => denies(key) || counts(key))) return false;
  return !put.some(({ key }) => denies(key));
}

const isSame = ({ documents, quoted }: Comparison, [a, b]: Pair): boolean =>
  a >= 0 && b >= 0 && sameTerm(quoted.terms[a] as QuotedTerm, documents.terms[b] as Term);

/** Runs of pairs that are not the same word on both sides. */
export function differences(comparison: Comparison, pairs: readonly Pair[]): Pair[][] {
  const runs: Pair[][] = [];
  let run: Pair[] = [];
  for (const pair of pairs) {
    if (!isSame(comparison, pair)) run.push(pair);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return run.length > 0 ? [...runs, run] : runs;
}

/** Whether words differ by nothing but brackets. */
const isVerbatim = (comparison: Comparison, pairs: readonly Pair[]): boolean =>
  differences(comparison, pairs).every((run) => isBracket(comparison, run));

/** `[The docks] belong …`: a bracket at the edge may stand for the few words by which its sentence begins or ends. */
function withEdges(comparison: Comparison, pairs: readonly Pair[]): readonly Pair[] {
  const { sentences, sentenceOf } = comparison.documents;
  const inText = pairs.flatMap(([, at]) => (at < 0 ? [] : [at]));
  const first = inText[0] as number;
  const last = inText.at(-1) as number;
  const stretch = (from: number, to: number): Pair[] =>
    Array.from({ length: Math.max(to - from, 0) }, (_, at) => [-1, from + at] as const);
  const edge = (put: readonly Pair[], gone: readonly Pair[]): Pair[] => {
    const run = [...put, ...gone];
    return put.length > 0 && isBracket(comparison, run) ? run : [...put];
  };
  const start = pairs.findIndex(([, at]) => at >= 0);
  const end = pairs.findLastIndex(([, at]) => at >= 0) + 1;
  const before = stretch(sentences[sentenceOf[first] as number]?.from ?? first, first);
  const behind = stretch(last + 1, sentences[sentenceOf[last] as number]?.to ?? last + 1);
  return [
    ...edge(pairs.slice(0, start), before),
    ...pairs.slice(start, end),
    ...edge(pairs.slice(end), behind),
  ];
}

/** A unit's pairs, with indexes of the whole, as it stands in the documents; null where nothing of it does. */
export function placed(comparison: Comparison, pairs: readonly Pair[]): Placed | null {
  if (!pairs.some(([, at]) => at >= 0)) return null;
  const whole = withEdges(comparison, pairs);
  const inText = whole.flatMap(([, at]) => (at < 0 ? [] : [at]));
  return {
    from: inText.reduce((least, at) => Math.min(least, at)),
    to: inText.reduce((most, at) => Math.max(most, at)) + 1,
    pairs: whole,
    verbatim: isVerbatim(comparison, whole),
  };
}

/** The pairs of a stretch that stands in the documents to the letter, from the term `said` on. */
export const sameFrom = ({ from, to }: Pick<Unit, 'from' | 'to'>, said: number): Pair[] =>
  Array.from({ length: to - from }, (_, at) => [from + at, said + at] as const);
