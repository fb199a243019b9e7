import type { Span } from '../core/model/span';

/** A stretch of one live text node; `end` exclusive. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * The one bridge between offsets in `article.text` and the page's live text nodes.
 * Made by the walk that made the text; it holds nodes, so it never leaves the page.
 */
export interface TextMap {
  readonly text: string;
  /** What a span stands for, in order, one piece for each text node it touches; empty as `rangesOf` is. */
  piecesOf(span: Span): Piece[];
  /**
   * The live ranges a span stands for, in order, one for each text node it touches; empty when any of its nodes
   * has left the document or no longer reads as it did. `shown(range.toString())` of all of them joined is the span's
   * text, but for spaces and lines between two ranges that no words hold (blocks, cells, line breaks).
   */
  rangesOf(span: Span): Range[];
  /** The offset in `text` of a place in the page, or null where the place is not part of the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether every text node still stands in the document and reads as it did. */
  isIntact(): boolean;
  /** The live element that holds the whole article; observed for changes. */
  readonly root: Element;
}

/**
 * What a map is made of. `runs`: four numbers each: start in `text`, index of the node, start in the node, length;
 * ascending in both indexes and starts, none empty, and every node has at least one.
 */
export interface MapSource {
  readonly text: string;
  readonly runs: Int32Array;
  readonly nodes: readonly Text[];
  /** What each node read when the text was taken. */
  readonly datas: readonly string[];
  readonly root: Element;
}

/** A live text as the map's `text` has it: white space folded to one space, characters that never show left out. */
export const shown = (live: string): string =>
  live
    .replace(/[\u00ad\u200b\u2060\ufeff]+/g, '')
    .split(/\s+/)
    .join(' ');

const FIELDS = 4;

/** Makes the map. Looking up a place costs the logarithm of the number of stretches. */
export const makeTextMap = ({ text, runs, nodes, datas, root }: MapSource): TextMap => {
  const count = runs.length / FIELDS;
  const field = (run: number, offset: number): number => runs[run * FIELDS + offset] ?? 0;
  const indexOf = new Map<Node, number>(nodes.map((node, index) => [node, index]));
  /** The runs of node n are firstRun[n] up to firstRun[n + 1]: a node is read once and in one go. */
  const firstRun = new Int32Array(nodes.length + 1).fill(count);
  for (let run = count - 1; run >= 0; run -= 1) firstRun[field(run, 1)] = run;

  /** The first run in [low, high) whose `offset` field plus length lies beyond `place`. */
  const runBeyond = (low: number, high: number, offset: number, place: number): number => {
    let from = low;
    let to = high;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (field(middle, offset) + field(middle, 3) > place) to = middle;
      else from = middle + 1;
    }
    return from;
  };

  const isAsRead = (index: number): boolean => {
    const node = nodes[index];
    return node?.isConnected === true && node.data === datas[index];
  };

  const piecesOf = ({ start, end }: Span): Piece[] => {
    const pieces: { node: Text; start: number; end: number }[] = [];
    for (let run = runBeyond(0, count, 0, start); run < count && field(run, 0) < end; run += 1) {
      const index = field(run, 1);
      const node = nodes[index];
      if (node === undefined) return [];
      if (pieces.at(-1)?.node !== node && !isAsRead(index)) return [];
      const shift = field(run, 2) - field(run, 0);
      const from = Math.max(start, field(run, 0)) + shift;
      const to = Math.min(end, field(run, 0) + field(run, 3)) + shift;
      const last = pieces.at(-1);
      if (last?.node === node) last.end = to;
      else pieces.push({ node, start: from, end: to });
    }
    return pieces;
  };

  return {
    text,
    root,
    piecesOf,
    rangesOf: (span) =>
      piecesOf(span).map(({ node, start, end }) => {
        const range = node.ownerDocument.createRange();
        range.setStart(node, start);
        range.setEnd(node, end);
        return range;
      }),
    offsetOf(node, offset) {
      const index = indexOf.get(node);
      if (index === undefined) return null;
      const low = firstRun[index] ?? count;
      const high = firstRun[index + 1] ?? count;
      const run = Math.min(runBeyond(low, high, 2, offset), high - 1);
      const into = Math.min(Math.max(offset - field(run, 2), 0), field(run, 3));
      return field(run, 0) + into;
    },
    isIntact: () => nodes.every((_, index) => isAsRead(index)),
  };
};
