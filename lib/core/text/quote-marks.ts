import type { Quotation } from '../model/quotation';
import type { Span } from '../model/span';
import { classAt, DIGIT, isSpaceAt } from './letters';
import { type Family, type Mark, marksOf } from './quote-mark';

/**
 * Finds what stands between quotation marks, in one pass over a block with a stack of open marks.
 * Knows curly and straight double marks, two single marks in a row, guillemets in both directions, low-high marks and
 * single marks, and keeps apostrophes, feet and inches out.
 */

interface Open {
  readonly mark: Mark;
  readonly index: number;
}

/** For every mark: whether a mark of its family that can close comes after it, before one that must open. */
function closesLater(marks: readonly Mark[]): boolean[] {
  const ahead: Record<Family, boolean> = {
    double: false,
    single: false,
    angle: false,
    'angle-single': false,
  };
  const result = new Array<boolean>(marks.length);
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at] as Mark;
    result[at] = ahead[mark.family];
    ahead[mark.family] = mark.role !== 'open';
  }
  return result;
}

/** `6"`, `5'`: a straight mark after a digit while nothing is open, or while a better one to close with follows. */
function isMeasure(text: string, mark: Mark, open: boolean, better: boolean): boolean {
  if (mark.glyph !== '"' && mark.glyph !== "'") return false;
  if (mark.end - mark.start > 1 || classAt(text, mark.start - 1) !== DIGIT) return false;
  return !open || better;
}

/** `the players’ union` inside single marks: a plural's apostrophe where a later mark can close. */
const isPlural = (text: string, mark: Mark, better: boolean): boolean =>
  mark.family === 'single' && better && /s/i.test(text[mark.start - 1] ?? '') && isSpaceAt(text, mark.end);

interface Found {
  start: number;
  end: number;
  innerStart: number;
  innerEnd: number;
  closed: boolean;
  family: Family;
}

function pair(text: string, block: Span, marks: readonly Mark[]): Found[] {
  const found: Found[] = [];
  const stack: Open[] = [];
  const count: Record<Family, number> = { double: 0, single: 0, angle: 0, 'angle-single': 0 };
  const later = closesLater(marks);

  const close = (mark: Mark): void => {
    for (let top = stack.pop(); top; top = stack.pop()) {
      count[top.mark.family]--;
      if (top.mark.family !== mark.family) continue;
      if (top.mark.end < mark.start) {
        found.push({
          start: top.mark.start,
          end: mark.end,
          innerStart: top.mark.end,
          innerEnd: mark.start,
          closed: true,
          family: mark.family,
        });
      }
      return;
    }
  };

  marks.forEach((mark, index) => {
    const open = count[mark.family] > 0;
    if (isMeasure(text, mark, open, later[index] as boolean)) return;
    const angled = mark.family === 'angle' || mark.family === 'angle-single';
    const top = stack.at(-1)?.mark;
    let closing = mark.role === 'close' || (mark.role === 'either' && open);
    if (angled) closing = open && (top?.family !== mark.family || top.glyph !== mark.glyph);
    // „…“: the high mark closes what a low one opened.
    if (mark.glyph === '“' && top?.glyph === '„' && isWordOrStop(text, mark.start - 1)) closing = true;
    if (closing) {
      if (!open || isPlural(text, mark, later[index] as boolean)) return;
      close(mark);
      return;
    }
    if (mark.role === 'close') return;
    if (mark.family === 'single' && !later[index]) return;
    if (angled && isSpaceAt(text, mark.end) && mark.glyph !== '«' && mark.glyph !== '‹') return;
    stack.push({ mark, index });
    count[mark.family]++;
  });

  for (const { mark } of stack) {
    if (mark.family === 'single' || mark.end >= block.end) continue;
    found.push({
      start: mark.start,
      end: block.end,
      innerStart: mark.end,
      innerEnd: block.end,
      closed: false,
      family: mark.family,
    });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const isWordOrStop = (text: string, at: number): boolean => !isSpaceAt(text, at);

/**
 * Drops an unclosed mark when whole quotations of its own family follow inside it: then the missing mark is its own,
 * and taking everything behind it for speech would err.
 */
function withoutStray(found: readonly Found[]): Found[] {
  const kept: Found[] = [];
  let familyAfter = new Set<Family>();
  for (let at = found.length - 1; at >= 0; at--) {
    const one = found[at] as Found;
    if (!one.closed && familyAfter.has(one.family)) continue;
    familyAfter = familyAfter.has(one.family) ? familyAfter : new Set(familyAfter).add(one.family);
    kept.push(one);
  }
  return kept.reverse();
}

/**
 * The quotations of the blocks that are read, ordered by start. `clipped`: words written with a leading apostrophe.
 * A quotation left open at a block's end is carried on by the next block when that begins with a mark of opening.
 */
export function pairQuoteMarks(
  text: string,
  blocks: readonly Span[],
  clipped: ReadonlySet<string>,
): Quotation[] {
  const quotations: Quotation[] = [];
  let pending: { index: number; block: number; family: Family } | null = null;
  blocks.forEach((block, number) => {
    const found = withoutStray(pair(text, block, marksOf(text, block, clipped)));
    const ends: number[] = [];
    let carried: typeof pending = null;
    for (const one of found) {
      while (ends.length > 0 && (ends.at(-1) as number) <= one.start) ends.pop();
      const depth = ends.length;
      ends.push(one.end);
      const continues: number | null =
        pending &&
        depth === 0 &&
        one.start === block.start &&
        pending.family === one.family &&
        pending.block === number - 1
          ? pending.index
          : null;
      if (!one.closed && depth === 0)
        carried = { index: quotations.length, block: number, family: one.family };
      quotations.push({
        span: { start: one.start, end: one.end },
        inner: { start: one.innerStart, end: one.innerEnd },
        depth,
        closed: one.closed,
        continues,
        by: 'quote-marks',
      });
    }
    pending = carried;
  });
  return quotations;
}
