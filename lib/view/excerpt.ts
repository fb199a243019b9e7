const ELLIPSIS = '…';

/** The share of an excerpt's length by which a cut may move to come between two words; a longer word is cut. */
const SLACK = 1 / 4;

/** How much of an excerpt stands before what it has to keep. */
const LEAD = 1 / 4;

/** What looks left over before an ellipsis. */
const LOOSE: ReadonlySet<string> = new Set([' ', ',', ';', ':', '-', '–', '—']);

/** A text without the marks at its end that lead on to what was left out. */
function closed(text: string): string {
  let end = text.length;
  while (end > 0 && LOOSE.has(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** `offset`, or the place before it where it would come between the two halves of a letter. */
function whole(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit <= 0xdfff && offset > 0 ? offset - 1 : offset;
}

/** The last space at or before `offset`, not more than `slack` before it; null where there is none. */
function spaceBefore(text: string, offset: number, slack: number): number | null {
  const place = text.lastIndexOf(' ', offset);
  return place > 0 && offset - place <= slack ? place : null;
}

/** Where a stretch begins that should begin at `offset`: at the word there, else at the next one, else in the middle of it. */
function begin(text: string, offset: number, slack: number): number {
  const before = spaceBefore(text, offset, slack);
  if (before !== null) return before + 1;
  const after = text.indexOf(' ', offset);
  return after >= 0 && after - offset < slack ? after + 1 : whole(text, offset);
}

/**
 * A stretch of about `length` UTF-16 units of `text`, cut between words, an ellipsis where something is left out.
 * It begins at the beginning, or somewhat before `keep` (an offset) where that would fall outside.
 * `text` is legible: single spaces, none at the ends. `length` ≥ 2. Out: at most `length` × 1.25 units and two ellipses.
 */
export function excerpt(text: string, length: number, keep = 0): string {
  if (text.length <= length) return text;
  const slack = Math.floor(length * SLACK);
  const from = Math.floor(keep - length * LEAD);
  if (from >= text.length - length) return tail(text, length);
  const start = keep + slack < length ? 0 : begin(text, from, slack);
  const end = start + length;
  const body = text.slice(start, spaceBefore(text, end, slack) ?? whole(text, end));
  return `${start > 0 ? ELLIPSIS : ''}${closed(body)}${ELLIPSIS}`;
}

/** The last words of `text`, about `length` units, with an ellipsis before them where something is left out. */
export function tail(text: string, length: number): string {
  if (text.length <= length) return text;
  return ELLIPSIS + text.slice(begin(text, text.length - length, Math.floor(length * SLACK)));
}
