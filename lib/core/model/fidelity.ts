import type { Span } from './span';

/** Characters of a primary text: a book has as many. Beyond it a comparison would take longer than anybody waits. */
export const LONGEST_TEXT = 1_000_000;

/** A text in which an issuer's own words stand: a readout, a transcript, whatever the reader pastes. */
export interface PrimaryText {
  readonly id: string;
  readonly title: string | null;
  readonly text: string;
}

/**
 * How quoted words stand in primary texts. `identical`: word for word, from the beginning of a sentence to the end of one.
 * `trimmed`: word for word, with something left out at an end, or within a sentence where the quotation shows the gap.
 * `joined`: word for word, put together of passages that stand apart. `altered`: a sentence of the text is meant, and
 * words were dropped unmarked, added or changed. `not-found`: no sentence of these documents comes near.
 */
export type FidelityState = 'identical' | 'trimmed' | 'joined' | 'altered' | 'not-found';

/** A difference that is no change of words. `brackets`: the quotation's own, with what they hold or stand for. */
export type Variance =
  | 'brackets'
  | 'case'
  | 'dashes'
  | 'ellipsis'
  | 'punctuation'
  | 'quote-marks'
  | 'spacing';

/**
 * One step of the comparison, in the order of the quotation. `said` is as it stands in the document, `quoted` as in the
 * quotation. `dropped` has no `quoted`; `added` no `said`; `apart` has neither: there the document is left and taken up
 * again elsewhere.
 */
export interface DiffStep {
  readonly op: 'kept' | 'dropped' | 'added' | 'changed' | 'apart';
  readonly said: string | null;
  readonly quoted: string | null;
}

/** Words that stand together in a document and were quoted. `around`: the sentence or sentences that they are part of. */
export interface Passage {
  readonly document: string;
  readonly span: Span;
  readonly around: Span;
  /** The letters of `around`: whoever shows them has no documents. */
  readonly sentence: string;
}

/** Words left out of the sentence that limit or turn what is quoted; `word` is the one they begin with. */
export interface LostCondition {
  readonly word: string;
  readonly document: string;
  readonly span: Span;
  readonly words: string;
}

/** How a quotation stands in the documents it was compared with; nothing here says what it ought to be. */
export interface Fidelity {
  readonly state: FidelityState;
  /** Id of the document of the first passage; null where nothing was found. */
  readonly document: string | null;
  /** Its title; null where it has none, too. */
  readonly title: string | null;
  /** How many documents were searched. */
  readonly searched: number;
  /** In the order of the quotation. */
  readonly passages: readonly Passage[];
  readonly diff: readonly DiffStep[];
  readonly variances: readonly Variance[];
  readonly lost: readonly LostCondition[];
  readonly by: string;
}
