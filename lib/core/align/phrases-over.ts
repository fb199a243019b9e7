import type { Language } from '../language/language';
import type { PrimaryText } from '../model/fidelity';
import type { PhraseHistory, PhraseSeen } from '../model/phrase-history';
import { breaksBetween } from './clause-break';
import { type ReadDocuments, readDocuments } from './read-documents';
import type { Term } from './terms';
import { wordWeights } from './word-weights';

/** Longest phrase, in words; longer ones are told as their parts. */
const LONGEST = 20;

/** A phrase by its places: indexes of the term at which each begins, in order. */
interface Shared {
  readonly length: number;
  readonly at: readonly number[];
  readonly documents: ReadonlySet<number>;
}

const documentAt = ({ sentences, sentenceOf }: ReadDocuments, term: number): number =>
  sentences[sentenceOf[term] as number]?.document ?? -1;

/** How many terms from each one on stand in one clause. */
function clauseLengths(read: ReadDocuments): Int32Array {
  const { terms, sentenceOf, documents } = read;
  const lengths = new Int32Array(terms.length).fill(1);
  for (let at = terms.length - 2; at >= 0; at--) {
    if (sentenceOf[at] !== sentenceOf[at + 1]) continue;
    const { text } = documents[documentAt(read, at)] as PrimaryText;
    if (!breaksBetween(text, terms[at] as Term, terms[at + 1] as Term))
      lengths[at] = 1 + (lengths[at + 1] as number);
  }
  return lengths;
}

/**
 * Runs of `length` terms that at least two documents have. Only where a run of one term less was shared, here and one
 * further, can there be one: most places drop out at once.
 */
function sharedRuns(
  read: ReadDocuments,
  places: readonly number[],
  length: number,
  clause: Int32Array,
): Shared[] {
  const runs = new Map<string, { at: number[]; documents: Set<number> }>();
  for (const at of places) {
    if ((clause[at] as number) < length) continue;
    const keys = read.terms.slice(at, at + length).map(({ key }) => key);
    const key = keys.join(' ');
    const run = runs.get(key) ?? { at: [], documents: new Set() };
    run.at.push(at);
    run.documents.add(documentAt(read, at));
    runs.set(key, run);
  }
  return [...runs.values()].filter(({ documents }) => documents.size > 1).map((run) => ({ length, ...run }));
}

/** Shared runs of every length from two terms on. */
function allShared(read: ReadDocuments): Shared[][] {
  const clause = clauseLengths(read);
  const levels: Shared[][] = [];
  let places: readonly number[] = read.terms.map((_, at) => at);
  for (let length = 2; length <= LONGEST && places.length > 0; length++) {
    const shared = sharedRuns(read, places, length, clause);
    const begin = new Set(shared.flatMap(({ at }) => at));
    levels.push(shared);
    places = [...begin].filter((at) => begin.has(at + 1)).sort((a, b) => a - b);
  }
  return levels;
}

/**
 * The phrases that successive documents of one issuer about one subject have in common, each with the first and the last
 * document that has it; a phrase begins and ends with words that say something and is as long as it can be in those
 * documents. `documents` in the order of their dates. In the order in which they are first seen.
 */
export function phrasesOver(documents: readonly PrimaryText[], language: Language): PhraseHistory[] {
  const read = readDocuments(documents, language);
  const weight = (at: number): number => wordWeights(language).of((read.terms[at] as Term).key);
  const levels = allShared(read).map((level) =>
    level.filter(({ at: [first = 0], length }) => weight(first) === 1 && weight(first + length - 1) === 1),
  );
  const covered = new Map<number, { readonly to: number; readonly documents: number }[]>();
  const kept: Shared[] = [];
  for (const run of levels.reverse().flat()) {
    const [first = 0] = run.at;
    const held = Array.from({ length: LONGEST }, (_, back) => covered.get(first - back) ?? [])
      .flat()
      .some(({ to, documents }) => to >= first + run.length && documents === run.documents.size);
    if (held) continue;
    kept.push(run);
    for (const at of run.at)
      covered.set(at, [...(covered.get(at) ?? []), { to: at + run.length, documents: run.documents.size }]);
  }
  const seen = (at: number, length: number): PhraseSeen => ({
    document: (documents[documentAt(read, at)] as PrimaryText).id,
    span: { start: (read.terms[at] as Term).start, end: (read.terms[at + length - 1] as Term).end },
  });
  return kept
    .sort((a, b) => (a.at[0] as number) - (b.at[0] as number) || b.length - a.length)
    .map(({ at, length, documents: found }) => {
      const first = seen(at[0] as number, length);
      const { text } = documents[documentAt(read, at[0] as number)] as PrimaryText;
      return {
        words: text.slice(first.span.start, first.span.end),
        first,
        last: seen(at.at(-1) as number, length),
        documents: [...found].map((index) => (documents[index] as PrimaryText).id),
      };
    });
}
