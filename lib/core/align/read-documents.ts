import type { Language } from '../language/language';
import type { PrimaryText } from '../model/fidelity';
import type { Span } from '../model/span';
import { sentencesOf } from './document-sentences';
import { cutTerms, type Term } from './terms';

/** A sentence of a document; `from`/`to`: its terms as indexes into `terms`, end-exclusive. */
export interface Sentence extends Span {
  readonly document: number;
  readonly from: number;
  readonly to: number;
}

/** Primary texts, cut up once for all quotations that are compared with them. */
export interface ReadDocuments {
  readonly language: Language;
  readonly documents: readonly PrimaryText[];
  /** Of all documents, one behind the other; offsets are those of each document. */
  readonly terms: readonly Term[];
  readonly sentences: readonly Sentence[];
  /** Per term: its sentence. */
  readonly sentenceOf: Int32Array;
  /** All keys with a space before, between and behind them, documents parted by a line break. */
  readonly folded: string;
  /** Per term: where it stands in `folded`. */
  readonly places: Int32Array;
}

/** A stretch without a full stop is cut there, so that no sentence is too long to be compared. */
const LONGEST = 200;

/** Cuts primary texts up. Linear in their length. */
export function readDocuments(documents: readonly PrimaryText[], language: Language): ReadDocuments {
  const terms: Term[] = [];
  const sentences: Sentence[] = [];
  documents.forEach(({ text }, document) => {
    for (const span of sentencesOf(text, language)) {
      const first = terms.length;
      cutTerms(text, span, terms);
      for (let from = first; from < terms.length; from += LONGEST) {
        const to = Math.min(from + LONGEST, terms.length);
        const start = from === first ? span.start : (terms[from] as Term).start;
        const end = to === terms.length ? span.end : (terms[to - 1] as Term).end;
        sentences.push({ start, end, document, from, to });
      }
    }
  });
  const sentenceOf = new Int32Array(terms.length);
  for (const [at, { from, to }] of sentences.entries()) sentenceOf.fill(at, from, to);
  return { language, documents, terms, sentences, sentenceOf, ...fold(terms, sentences) };
}

function fold(
  terms: readonly Term[],
  sentences: readonly Sentence[],
): Pick<ReadDocuments, 'folded' | 'places'> {
  const places = new Int32Array(terms.length);
  const pieces: string[] = [' '];
  let length = 1;
  let document = 0;
  for (const sentence of sentences) {
    if (sentence.document !== document) {
      pieces.push('\n ');
      length += 2;
      document = sentence.document;
    }
    for (let at = sentence.from; at < sentence.to; at++) {
      const { key } = terms[at] as Term;
      places[at] = length;
      pieces.push(key, ' ');
      length += key.length + 1;
    }
  }
  return { folded: pieces.join(''), places };
}
