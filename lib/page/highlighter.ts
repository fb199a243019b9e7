import type { Mark, MarkLayer } from '../core/model/mark';
import type { Point } from './hover';
import type { TextMap } from './text-map';

/** Layers of marks, lowest first: where two overlap, the later one's colours win. `active` is the emphasised mark. */
const LAYERS: readonly (MarkLayer | 'active')[] = [
  'observation',
  'credit',
  'indirect',
  'mixed',
  'direct',
  'figure',
  'active',
];

/** The marks as they stand in the page. */
export interface Highlighter {
  /** Marks in reading order whose words were found, of the kinds that are shown. */
  readonly marks: readonly Mark[];
  /** Ids of marks whose words could not be found. */
  readonly lost: readonly string[];
  readonly shown: boolean;
  /** Show or hide every mark. */
  show(on: boolean): void;
  /** Show marks of these kinds alone; the others are neither drawn nor found at a point. At first all are shown. */
  choose(kinds: readonly MarkLayer[]): void;
  /** Emphasise one mark, or none. */
  emphasise(id: string | null): void;
  /** Emphasise another mark in its stead, as long as somebody points at it; null: the first one again. */
  point(id: string | null): void;
  /** The live ranges of a mark; empty when its words are no longer there. */
  rangesOf(id: string): readonly Range[];
  /** Those of the one piece of a mark that lies under a point of the viewport; of its first piece where none does. */
  pieceOf(id: string, point: Point | null): readonly Range[];
  /** The innermost mark drawn at a point of the viewport (CSS pixels), or null. */
  at(x: number, y: number): string | null;
}

/** A caret snaps to the nearest letter, so the point must also lie on the mark's own boxes, give or take this many pixels. */
const SLACK = 2;

const holds = (box: DOMRect, x: number, y: number): boolean =>
  x >= box.left - SLACK && x <= box.right + SLACK && y >= box.top - SLACK && y <= box.bottom + SLACK;

const holdsAny = (ranges: readonly Range[], x: number, y: number): boolean =>
  ranges.some((range) => [...range.getClientRects()].some((box) => holds(box, x, y)));

const length = (mark: Mark): number => mark.spans.reduce((sum, span) => sum + span.end - span.start, 0);

/**
 * Draws marks with the CSS Custom Highlight API: the page's elements are not touched.
 * The `::highlight(whence-…)` rules are inserted by the worker. Everything goes away when `signal` aborts.
 * The registry is shared with the page, so the marks are decoration: what they say is read from the dossier, never from here.
 */
export function highlighter(
  document: Document,
  map: TextMap,
  marks: readonly Mark[],
  signal: AbortSignal,
): Highlighter {
  const pieces = new Map<string, readonly Range[][]>();
  const ranges = new Map<string, Range[]>();
  const lost: string[] = [];
  for (const mark of marks) {
    const found = mark.spans.map((span) => map.rangesOf(span));
    if (found.some((pieces) => pieces.length === 0)) lost.push(mark.id);
    else {
      pieces.set(mark.id, found);
      ranges.set(mark.id, found.flat());
    }
  }
  const registry = CSS.highlights;
  let found = marks.filter((mark) => ranges.has(mark.id));
  let shown = false;
  let active: string | null = null;
  let pointed: string | null = null;

  const draw = (layer: MarkLayer | 'active', ids: readonly string[]): void => {
    const drawn = ids.flatMap((id) => ranges.get(id) ?? []);
    const name = `whence-${layer}`;
    if (drawn.length === 0) {
      registry.delete(name);
      return;
    }
    const highlight = new Highlight(...drawn);
    highlight.priority = LAYERS.indexOf(layer);
    registry.set(name, highlight);
  };
  const drawActive = (): void => {
    const id = pointed ?? active;
    draw('active', shown && id ? [id] : []);
  };
  const show = (on: boolean): void => {
    shown = on;
    for (const layer of LAYERS) {
      if (layer === 'active') continue;
      draw(layer, on ? found.filter((mark) => mark.layer === layer).map((mark) => mark.id) : []);
    }
    drawActive();
  };
  signal.addEventListener('abort', () => show(false), { once: true });

  return {
    get marks() {
      return found;
    },
    lost,
    get shown() {
      return shown;
    },
    show,
    choose(kinds) {
      found = marks.filter((mark) => ranges.has(mark.id) && kinds.includes(mark.layer));
      show(shown);
    },
    emphasise(id) {
      active = id;
      drawActive();
    },
    point(id) {
      pointed = id;
      drawActive();
    },
    rangesOf: (id) => ranges.get(id) ?? [],
    pieceOf(id, point) {
      const all = pieces.get(id) ?? [];
      return (point && all.find((piece) => holdsAny(piece, point.x, point.y))) ?? all[0] ?? [];
    },
    at(x, y) {
      if (!shown) return null;
      const caret = document.caretPositionFromPoint(x, y);
      const offset = caret && map.offsetOf(caret.offsetNode, caret.offset);
      if (offset === null) return null;
      // A caret after the last letter has the span's end as its offset; the boxes decide whether that letter is meant.
      const under = found.filter(
        (mark) =>
          mark.spans.some((span) => span.start <= offset && offset <= span.end) &&
          holdsAny(ranges.get(mark.id) ?? [], x, y),
      );
      return under.sort((a, b) => length(a) - length(b))[0]?.id ?? null;
    },
  };
}
