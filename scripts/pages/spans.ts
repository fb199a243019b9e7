import { analyse } from '../../lib/core/dossier/analyse';
import type { Article } from '../../lib/core/model/article';
import type { Span } from '../../lib/core/model/span';
import type { Weights } from '../../lib/core/tagger/weights';

/** Pieces of a block that no rule of ours chose: each ends in the middle of the next. */
const pieces = ({ start, end }: Span): Span[] => {
  const step = Math.max(1, Math.ceil((end - start) / 5));
  return Array.from({ length: Math.ceil((end - start) / step) }, (_, at) => ({
    start: start + at * step,
    end: Math.min(end, start + at * step + step + (step >> 1)),
  }));
};

/** Every span of a reading that is drawn or can be pointed at, every block, and pieces of blocks. */
export const spansOf = (article: Article, weights: Weights): Span[] => {
  const { attributions, figures, entities, observations, credits } = analyse(article, weights);
  return [
    ...article.blocks.flatMap(({ span }) => [span, ...pieces(span)]),
    ...article.links.map(({ span }) => span),
    ...attributions.flatMap(({ content, source, cue }) => [...content, source, cue?.span]),
    ...figures.map(({ span }) => span),
    ...entities.flatMap(({ mentions }) => mentions.map(({ span }) => span)),
    ...observations.map(({ span }) => span),
    ...credits.map(({ span }) => span),
  ].filter((span): span is Span => span !== null && span !== undefined);
};
