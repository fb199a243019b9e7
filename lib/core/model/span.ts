/**
 * A stretch of `article.text`: UTF-16 offsets, `start` inclusive, `end` exclusive, `0 ≤ start ≤ end ≤ text.length`.
 * The text is never altered, so a span means the same everywhere: in the worker, on the page, in an export.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The letters a span stands for. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `outer` holds all of `inner`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
