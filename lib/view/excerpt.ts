const ELLIPSIS = '…';

/** How far a cut may move to reach a space; a longer word is cut. */
const SLACK = 24;

const isTrailingHalf = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The nearest place at or before `offset` where a word ends, at most SLACK back; never between two halves of a letter. */
function cutBefore(text: string, offset: number): number {
  const space = text.lastIndexOf(' ', offset);
  if (space > 0 && offset - space <= SLACK) return space;
  return isTrailingHalf(text.charCodeAt(offset)) ? offset - 1 : offset;
}

/** The nearest place at or after `offset` where a word begins, at most SLACK on; never between two halves of a letter. */
function cutAfter(text: string, offset: number): number {
  if (offset <= 0) return 0;
  const space = text.indexOf(' ', offset);
  if (space >= 0 && space - offset <= SLACK) return space + 1;
  return isTrailingHalf(text.charCodeAt(offset)) ? offset + 1 : offset;
}

/**
 * A stretch of about `length` UTF-16 units of `text`, cut between words, an ellipsis where something is left out.
 * It begins at the beginning, or a little before `keep` (an offset) where that would fall outside.
 * `text` is legible: single spaces, none at the ends. `length` > 0.
 */
export function excerpt(text: string, length: number, keep: number | null = null): string {
  if (text.length <= length) return text;
  const start = keep !== null && keep > length * 0.8 ? cutAfter(text, keep - Math.floor(length / 4)) : 0;
  const body = text.slice(
    start,
    start + length >= text.length ? text.length : cutBefore(text, start + length),
  );
  return `${start > 0 ? ELLIPSIS : ''}${body}${start + body.length < text.length ? ELLIPSIS : ''}`;
}

/** The last words of `text`, about `length` units, with an ellipsis before them where something is left out. */
export function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  return ELLIPSIS + text.slice(cutAfter(text, text.length - length));
}
