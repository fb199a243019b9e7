import type { Stop } from './course';
import type { Placed } from './passage';
import type { ReadDocuments, Sentence } from './read-documents';

/** Terms of the documents that a quotation leaves out of the sentences it takes words from. Never empty. */
export interface LeftOut {
  readonly from: number;
  readonly to: number;
  /** Whether quoted words of the same sentence follow it. */
  readonly leads: boolean;
}

/** What lies between two passages in a row: words left out, and whether the document is left in between. */
export interface Between {
  readonly out: readonly LeftOut[];
  readonly apart: boolean;
}

export const sentenceAt = ({ sentences, sentenceOf }: ReadDocuments, term: number): Sentence =>
  sentences[sentenceOf[term] as number] as Sentence;

const filled = (out: LeftOut): boolean => out.from < out.to;

/** What a sentence has before its first quoted word. */
export const leftBefore = (documents: ReadDocuments, { from }: Placed): LeftOut[] =>
  [{ from: sentenceAt(documents, from).from, to: from, leads: true }].filter(filled);

/** What a sentence has behind its last quoted word. */
export const leftBehind = (documents: ReadDocuments, { to }: Placed): LeftOut[] =>
  [{ from: to, to: sentenceAt(documents, to - 1).to, leads: false }].filter(filled);

/** What lies between two passages. */
export function between(documents: ReadDocuments, before: Placed, next: Placed): Between {
  const same = sentenceAt(documents, before.to - 1) === sentenceAt(documents, next.from);
  if (same && next.from >= before.to) {
    const out = [{ from: before.to, to: next.from, leads: true }].filter(filled);
    return { out, apart: false };
  }
  const out = [...leftBehind(documents, before), ...leftBefore(documents, next)];
  const follows = next.from - before.to === out.reduce((sum, { from, to }) => sum + to - from, 0);
  return { out, apart: !follows };
}

/** The passages of a course, in the order of the quotation. */
export const passagesOf = (course: readonly Stop[]): Placed[] => course.flatMap(({ way }) => way ?? []);

/** All that is left out of the sentences from which a quotation takes words. */
export function leftOut(documents: ReadDocuments, course: readonly Stop[]): LeftOut[] {
  const passages = passagesOf(course);
  const out: LeftOut[] = [];
  passages.forEach((placed, at) => {
    const before = passages[at - 1];
    out.push(...(before ? between(documents, before, placed).out : leftBefore(documents, placed)));
    placed.pairs.forEach(([quoted, said], k) => {
      if (quoted >= 0) return;
      const open = placed.pairs[k - 1]?.[0] === -1 ? out.pop() : undefined;
      out.push({ from: open?.from ?? said, to: said + 1, leads: true });
    });
  });
  const last = passages.at(-1);
  return last ? [...out, ...leftBehind(documents, last)] : out;
}
