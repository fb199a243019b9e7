import type { Span } from '../../lib/core/model/span';
import { type Candidate, candidatesOf, chosen } from '../../lib/core/tagger/candidates';
import { confidenceOf } from '../../lib/core/tagger/confidence';
import type { Range } from '../../lib/core/tagger/gather';
import type { Weights } from '../../lib/core/tagger/weights';
import type { Word } from '../../lib/core/text/words';
import type { Exercise } from './passes';

/** An attribution found, in the words of a dossier. */
export interface Found {
  readonly content: Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly confidence: number;
}

/** What weights take for attributions in an article, sure or not. */
export function candidatesIn({ article, outline }: Exercise, weights: Weights): Candidate[] {
  return candidatesOf(article.reading, outline, weights);
}

/** The characters of a run of words. */
export function spanIn({ article }: Exercise, { from, to }: Range): Span {
  const { words } = article.reading;
  return { start: (words[from] as Word).start, end: (words[to - 1] as Word).end };
}

/** Chooses among candidates by factors of confidence, as `propose` does. */
export function foundAmong(
  exercise: Exercise,
  candidates: readonly Candidate[],
  factors: ArrayLike<number>,
): Found[] {
  const judged = candidates.map(({ found, evidence }) => ({
    found,
    confidence: confidenceOf(evidence, factors),
  }));
  return chosen(judged, exercise.article.reading.words.length).map(({ found, confidence }) => ({
    content: found.pieces.map((piece) => spanIn(exercise, piece)),
    cue: found.cue && spanIn(exercise, found.cue),
    source: found.source && spanIn(exercise, found.source),
    confidence,
  }));
}
