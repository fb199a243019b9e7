import type { Article, Block } from '../core/model/article';
import type { Mark } from '../core/model/mark';
import type { ReportBlock, ReportPiece } from '../core/model/report-view';
import { overlaps, type Span, textOf } from '../core/model/span';
import { legible } from './legible';

/** A mark with the number of its note. */
export interface NumberedMark extends Mark {
  readonly number: number;
}

/** A stretch of a mark within a block. `closes`: the number of its note stands behind it. */
interface Stretch extends Span {
  readonly mark: NumberedMark;
  readonly closes: boolean;
}

/** Words as they may be shown, with a space at either end where the text has one there. */
const kept = (raw: string): string => {
  const shown = legible(raw);
  if (shown === '') return /\s/.test(raw) ? ' ' : '';
  return `${/^\s/.test(raw) ? ' ' : ''}${shown}${/\s$/.test(raw) ? ' ' : ''}`;
};

/** What of the marks stands in a block. A note's number stands behind the first piece of its words, or behind what of it the block holds. */
function stretchesIn({ span: home }: Block, marks: readonly NumberedMark[]): Stretch[] {
  return marks.flatMap((mark) =>
    mark.spans.flatMap((span, at) =>
      overlaps(span, home)
        ? [
            {
              start: Math.max(span.start, home.start),
              end: Math.min(span.end, home.end),
              mark,
              closes: at === 0 && span.start >= home.start,
            },
          ]
        : [],
    ),
  );
}

/** The mark that is drawn where several share words: the shortest, which the others hold. */
const drawn = (over: readonly Stretch[]): Stretch | undefined =>
  [...over].sort((a, b) => a.end - a.start - (b.end - b.start))[0];

function blockOf(text: string, block: Block, marks: readonly NumberedMark[]): ReportBlock {
  const stretches = stretchesIn(block, marks);
  const cuts = [
    ...new Set([block.span.start, block.span.end, ...stretches.flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b);
  const pieces = cuts.slice(0, -1).flatMap((start, at): readonly ReportPiece[] => {
    const span = { start, end: cuts[at + 1] as number };
    const words = kept(textOf(text, span));
    const notes = stretches
      .filter(({ end, closes }) => closes && end === span.end)
      .map(({ mark }) => mark.number);
    const layer = drawn(stretches.filter((one) => overlaps(one, span)))?.mark.layer ?? null;
    return words === '' && notes.length === 0 ? [] : [{ text: words, layer, notes }];
  });
  const notes = stretches.filter(({ closes }) => closes).map(({ mark }) => mark.number);
  return { kind: block.kind, pieces, notes: [...new Set(notes)].sort((a, b) => a - b) };
}

/**
 * The article's text, block by block, cut at its marks. Left out: what is not the article's (furniture) and blocks that
 * say again word for word what stands before. `marks` in reading order.
 */
export function reportText({ text, blocks }: Article, marks: readonly NumberedMark[]): ReportBlock[] {
  return blocks
    .filter(({ kind, repeats }) => kind !== 'furniture' && repeats === null)
    .map((block) =>
      blockOf(
        text,
        block,
        marks.filter(({ spans }) => spans.some((span) => overlaps(span, block.span))),
      ),
    );
}
