import type { Span } from '../model/span';
import { spanOfWords } from '../text/locate';
import type { Reading } from '../text/reading';
import { candidatesOf, chosen } from './candidates';
import { confidenceOf } from './confidence';
import type { Range } from './gather';
import { outlineOf, UNQUOTED } from './outline';
import type { Weights } from './weights';

/** An attribution as the tagger sees it. What stands in quotation marks it may see otherwise than the rules do. */
export interface Proposal {
  /** Pieces of the content, in order; no two proposals share a word of content. */
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  /** Words of cue and source as indexes into `Reading.words`. */
  readonly cueWords: Range | null;
  readonly sourceWords: Range | null;
  /** Share of the content's words that stand in quotation marks, 0..1. */
  readonly quoted: number;
  /** How likely the content is right, 0..1: measured on articles held out from learning. */
  readonly confidence: number;
  readonly by: 'tagger';
}

/** Candidate attributions of a reading, in order, the unsure ones too. Pure, deterministic, linear in the words. */
export function propose(reading: Reading, weights: Weights): Proposal[] {
  const outline = outlineOf(reading);
  const judged = candidatesOf(reading, outline, weights).map(({ found, evidence }) => ({
    found,
    confidence: confidenceOf(evidence, weights.confidence),
  }));
  const quotedShare = (pieces: readonly Range[]): number => {
    let words = 0;
    let quoted = 0;
    for (const { from, to } of pieces) {
      words += to - from;
      for (let at = from; at < to; at++) if (outline.quote[at] !== UNQUOTED) quoted++;
    }
    return quoted / words;
  };
  const spanOf = ({ from, to }: Range): Span => spanOfWords(reading, from, to);
  return chosen(judged, reading.words.length).map(({ found, confidence }) => ({
    content: found.pieces.map(spanOf),
    cue: found.cue && spanOf(found.cue),
    source: found.source && spanOf(found.source),
    cueWords: found.cue,
    sourceWords: found.source,
    quoted: quotedShare(found.pieces),
    confidence,
    by: 'tagger',
  }));
}
