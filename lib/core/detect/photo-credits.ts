import type { FoundCredit } from '../model/finding';
import { wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Detector } from './detector';

const ID = 'photo-credits';
/** Longest credit, in characters. */
const LONGEST = 120;
const PAIRS: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

/** Strips what introduces a credit (`Photo by `, `Image credit: `). */
function withoutStart(credit: string, starts: readonly string[]): { rest: string; introduced: boolean } {
  const lower = credit.toLowerCase();
  const start = [...starts]
    .sort((a, b) => b.length - a.length)
    .find((one) => lower.startsWith(one) && !/[a-z]/.test(lower[one.length] ?? ' '));
  if (!start) return { rest: credit, introduced: false };
  let at = start.length;
  while (at < credit.length && ' :'.includes(credit[at] as string)) at++;
  return { rest: credit.slice(at), introduced: true };
}

/** Photographer and agency: parted by a slash, a comma, *via* or *for*. */
function parts(
  credit: string,
  agencies: ReadonlySet<string>,
): { photographer: string | null; agency: string | null; known: boolean } {
  const pieces = credit
    .split(/\/|,| via | for /)
    .map((piece) => piece.trim())
    .filter(Boolean);
  const known = pieces.filter((piece) => agencies.has(piece.toLowerCase()));
  const others = pieces.filter((piece) => !agencies.has(piece.toLowerCase()));
  const agency = known.at(-1) ?? (pieces.length > 1 ? (pieces.at(-1) as string) : null);
  const photographer = others.find((piece) => piece !== agency) ?? null;
  return { photographer, agency, known: known.length > 0 };
}

function creditOf(reading: Reading, start: number, end: number, bracketed: boolean): FoundCredit | null {
  const { lines } = reading.language;
  const { rest, introduced } = withoutStart(reading.text.slice(start, end), lines.creditStarts);
  if (!rest || rest.length > LONGEST) return null;
  const { photographer, agency, known } = parts(rest, new Set(lines.agencies));
  if (!known && !introduced) return null;
  if (!bracketed && !introduced) return null;
  const words = wordsOf(reading, { start, end });
  const [first, last] = [reading.words[words.from], reading.words[words.to - 1]];
  if (!first || !last) return null;
  return { type: 'credit', span: { start: first.start, end: last.end }, photographer, agency, by: ID };
}

/** Where the bracket opens that closes at `end`, or -1. */
function opening(text: string, end: number, from: number): number {
  const open = PAIRS[text[end - 1] as string] as string;
  for (let at = end - 2; at >= from && at >= end - LONGEST; at--) if (text[at] === open) return at;
  return -1;
}

/** Where a credit begins that stands after the caption's last sentence (`… Photo by Ann Lee/Weir Press`), or -1. */
function introducedAt(reading: Reading, from: number, end: number): number {
  const least = Math.max(from, end - LONGEST);
  const tail = reading.text.slice(least, end).toLowerCase();
  let best = -1;
  for (const start of reading.language.lines.creditsAfter) {
    const at = tail.lastIndexOf(start);
    if (at >= 0 && (best < 0 || least + at < best)) best = least + at;
  }
  return best;
}

/** Who took a picture, at the end of a caption: in brackets or behind *Photo by*. */
export const photoCredits: Detector = {
  id: ID,
  find(reading) {
    const found: FoundCredit[] = [];
    for (const block of reading.blocks) {
      if (block.kind !== 'caption') continue;
      let end = block.end;
      while (end > block.start && ' .'.includes(reading.text[end - 1] as string)) end--;
      if (PAIRS[reading.text[end - 1] ?? '']) {
        const open = opening(reading.text, end, block.start);
        const credit = open < 0 ? null : creditOf(reading, open + 1, end - 1, true);
        if (credit) found.push(credit);
        continue;
      }
      const start = introducedAt(reading, block.start, end);
      const credit = start < 0 ? null : creditOf(reading, start, end, false);
      if (credit) found.push(credit);
    }
    return found;
  },
};
