import type { BlockKind } from '../model/article';
import { spanOfWords, wordAt } from '../text/locate';
import type { ReadBlock, Reading } from '../text/reading';
import { DASHES } from './frame/phrase-marks';
import type { Draft } from './pattern';

/** Blocks in which a page shows a post: one line without a full stop passes for a heading. */
const SHOWING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote', 'heading']);

/** Longest name before the handle and longest handle with its date behind it, in words and marks. */
const NAME = 8;
const TAIL = 16;
/** A post of fewer words is a caption. */
const SHORTEST = 3;

/** The bracket that opens the handle with which a block ends, but for a date: `[(]@ann_lee) September 1, 2026`. Or null. */
function handleIn(reading: Reading, { from, to }: ReadBlock): number | null {
  let close = -1;
  for (let at = to - 1; at > from && at >= to - TAIL; at--) {
    const { lower, kind, capital } = wordAt(reading, at);
    if (lower === ')' && close < 0) close = at;
    else if (lower === '(') return close > at && wordAt(reading, at + 1).lower === '@' ? at : null;
    else if (close < 0 && kind === 'word' && !capital) return null;
  }
  return null;
}

/** Where the name before a handle begins, behind a dash, or null. */
function nameBefore(reading: Reading, handle: number, from: number): number | null {
  for (let at = handle - 1; at > from && at >= handle - NAME; at--)
    if (DASHES.has(wordAt(reading, at).lower)) return at + 1 < handle ? at + 1 : null;
  return null;
}

/**
 * Posts that a page shows, as platforms have them shown: what was written, a dash, a name with its handle in brackets, and
 * mostly a date. In order of the text; linear.
 */
export function postsIn(reading: Reading): Draft[] {
  return reading.blocks.flatMap((block): Draft[] => {
    if (!SHOWING.has(block.kind) || block.to === block.from) return [];
    const handle = handleIn(reading, block);
    const name = handle === null ? null : nameBefore(reading, handle, block.from);
    if (handle === null || name === null || name - 1 - block.from < SHORTEST) return [];
    let to = handle;
    while (wordAt(reading, to).lower !== ')') to++;
    return [
      {
        content: [spanOfWords(reading, block.from, name - 1)],
        cue: null,
        source: { from: name, to: to + 1 },
        inherits: null,
        end: block.to,
        sentence: block.first,
        by: 'post',
      },
    ];
  });
}
