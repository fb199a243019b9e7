import type { Span } from '../core/model/span';

/**
 * The one bridge between offsets in `article.text` and the page's live text nodes.
 * Made by the walk that made the text; it holds nodes, so it never leaves the page.
 */
export interface TextMap {
  readonly text: string;
  /**
   * The live ranges a span stands for, in order, one for each text node it touches; empty when any of its nodes
   * has left the document or no longer reads as it did. White space folded, the ranges' texts joined are the span's text
   * (block separators aside).
   */
  rangesOf(span: Span): Range[];
  /** The offset in `text` of a place in the page, or null where the place is not part of the text. */
  offsetOf(node: Node, offset: number): number | null;
  /** Whether every text node still stands in the document and reads as it did. */
  isIntact(): boolean;
  /** The live element that holds the whole article; observed for changes. */
  readonly root: Element;
}
