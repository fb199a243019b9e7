import { overlaps, type Span } from '../model/span';
import { sentenceFrom, spanOfWords } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import type { Draft } from './pattern';

const blockAt = (reading: Reading, offset: number): number =>
  (reading.sentences[sentenceFrom(reading, offset)] as Sentence).block;

/** Whether some words can be a content's cue or source: outside of it, and in the paragraph of a neighbour or beside it. */
function belongs(
  reading: Reading,
  span: Span,
  content: readonly Span[],
  neighbours: readonly Span[],
): boolean {
  if (content.some((piece) => overlaps(piece, span))) return false;
  const block = blockAt(reading, span.start);
  return neighbours.some((piece) => Math.abs(blockAt(reading, piece.start) - block) <= 1);
}

/**
 * The draft with cue and source left open where they stand inside its content (in `Orr said Lee is tired` it is not Lee
 * who speaks) or paragraphs away from it: there they were taken from the wrong side, and open is better than wrong.
 */
export function inPlace<D extends Draft>(reading: Reading, draft: D): D {
  const { content, cue, source } = draft;
  const cueBelongs = cue === null || belongs(reading, cue.span, content, content);
  // A letter is signed behind its closing.
  const near = cue && cueBelongs ? [...content, cue.span] : content;
  const sourceBelongs =
    source === null || belongs(reading, spanOfWords(reading, source.from, source.to), content, near);
  if (cueBelongs && sourceBelongs) return draft;
  return {
    ...draft,
    cue: cueBelongs ? cue : null,
    source: sourceBelongs ? source : null,
    inherits: sourceBelongs ? draft.inherits : 'open',
  };
}
