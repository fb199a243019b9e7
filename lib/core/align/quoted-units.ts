import type { Language } from '../language/language';
import type { Span } from '../model/span';
import { cutSentences } from '../text/sentences';
import { bracketsIn } from './brackets';
import { cutTerms, type Term } from './terms';

/** A term of a quotation. */
export interface QuotedTerm extends Term {
  readonly piece: number;
  /** Whether it stands in brackets of the quotation's own. */
  readonly bracketed: boolean;
  /** `agree[d]`: what stands before a bracket that only changes the ending; else null. */
  readonly stem: string | null;
}

/** A sentence of a quotation, or what an omission leaves of it; `from`/`to`: its terms, end-exclusive. */
export interface Unit {
  readonly from: number;
  readonly to: number;
  /** Whether the quotation shows that something is left out before it: by an ellipsis, or by being interrupted. */
  readonly parted: boolean;
}

/** A quotation cut up to be compared. */
export interface Quoted {
  readonly pieces: readonly string[];
  readonly terms: readonly QuotedTerm[];
  readonly units: readonly Unit[];
}

/** Longest unit; what is longer is cut, and holds together by standing together. */
const LONGEST = 100;
/** Full stops that make an ellipsis, with or without spaces between them. */
const STOPS = 3;

/** Whether the letters between two terms show that something is left out. */
export const showsGap = (between: string): boolean =>
  between.includes('…') || between.split('.').length > STOPS;

/** `[W]e`, `agree[d]`: two terms with a square bracket and nothing else between them are one word. */
function joinable(text: string, before: QuotedTerm | undefined, after: Span): before is QuotedTerm {
  if (!before || after.start - before.end !== 1) return false;
  const between = text[before.end];
  return between === '[' || between === ']';
}

function termsOf(text: string, piece: number): QuotedTerm[] {
  const cut: Term[] = [];
  cutTerms(text, { start: 0, end: text.length }, cut);
  const brackets = bracketsIn(text);
  const terms: QuotedTerm[] = [];
  let bracket = 0;
  for (const term of cut) {
    while ((brackets[bracket]?.end ?? Number.POSITIVE_INFINITY) <= term.start) bracket++;
    const before = terms.at(-1);
    if (joinable(text, before, term)) {
      const key = before.key + term.key;
      const stem = before.bracketed ? before.stem : (before.stem ?? before.key);
      terms[terms.length - 1] = { ...before, end: term.end, key, stem, bracketed: false };
    } else {
      const bracketed = (brackets[bracket]?.start ?? Number.POSITIVE_INFINITY) <= term.start;
      terms.push({ ...term, piece, bracketed, stem: null });
    }
  }
  return terms;
}

/** Cuts a quotation up. Linear. */
export function quotedUnits(pieces: readonly string[], language: Language): Quoted {
  const terms: QuotedTerm[] = [];
  const units: Unit[] = [];
  pieces.forEach((text, piece) => {
    const own = termsOf(text, piece);
    const ends = cutSentences(text, { start: 0, end: text.length }, language, []).map(({ end }) => end);
    let from = terms.length;
    let parted = true;
    let sentence = 0;
    const close = (next: boolean): void => {
      if (terms.length > from) {
        units.push({ from, to: terms.length, parted });
        from = terms.length;
        parted = next;
      } else parted ||= next;
    };
    own.forEach((term, at) => {
      const gap = at > 0 && showsGap(text.slice((own[at - 1] as Term).end, term.start));
      const over = term.start >= (ends[sentence] ?? Number.POSITIVE_INFINITY);
      while (term.start >= (ends[sentence] ?? Number.POSITIVE_INFINITY)) sentence++;
      if (gap || over || terms.length - from >= LONGEST) close(gap);
      terms.push(term);
    });
    close(false);
  });
  return { pieces, terms, units };
}
