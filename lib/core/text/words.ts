import type { Span } from '../model/span';
import { classAt, DIGIT, isCapitalAt, LETTER, OTHER, SPACE } from './letters';
import { isNameBehindArticle } from './name-article';
import { remembered } from './remembered';

/** A word, a number (`14,000`, `10-year`, `4.2bn`: begins with a digit) or a single mark. */
export interface Word extends Span {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, apostrophes straight; for comparing with rows. */
  readonly lower: string;
  /** Whether it begins with a capital letter, or does so behind the article of a name: *al-Orlin*. */
  readonly capital: boolean;
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019;
const isHyphen = (code: number): boolean => code === 45 || code === 0x2010 || code === 0x2011;

/** `U.S.`, `a.m.`: single letters with full stops between them. Returns the end, or `start` when there is no such thing. */
function endOfInitials(text: string, start: number, end: number): number {
  let at = start;
  while (
    at + 2 < end &&
    classAt(text, at) === LETTER &&
    text[at + 1] === '.' &&
    classAt(text, at + 2) === LETTER
  )
    at += 2;
  if (at === start || classAt(text, at + 1) >= LETTER) return start;
  return text[at + 1] === '.' && at + 1 < end ? at + 2 : at + 1;
}

/**
 * `RenÃ©`: the second half of a letter whose two bytes were read as two letters, as pages with a wrong encoding have it.
 * The first is `Â` or `Ã`, the second from U+0080 to U+00BF.
 */
function isTorn(text: string, at: number): boolean {
  const [before, code] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  return (before === 0xc2 || before === 0xc3) && code >= 0x80 && code <= 0xbf;
}

/** Where the word that begins at `start` ends: letters, digits, and the marks that stand inside a word. */
function endOfWord(text: string, start: number, end: number): number {
  const initials = endOfInitials(text, start, end);
  if (initials > start) return initials;
  const number = classAt(text, start) === DIGIT;
  let at = start + 1;
  while (at < end) {
    const here = classAt(text, at);
    if (here >= LETTER) {
      at++;
      continue;
    }
    if (here === SPACE || at + 1 >= end) break;
    if (isTorn(text, at)) {
      at++;
      continue;
    }
    const next = classAt(text, at + 1);
    const code = text.charCodeAt(at);
    const digits = classAt(text, at - 1) === DIGIT && next === DIGIT;
    if (digits && (code === 44 || code === 46)) at += 2;
    else if (next >= LETTER && isHyphen(code)) at += 2;
    else if (next === LETTER && !number && isApostrophe(code)) at += 2;
    else if (next === LETTER && code === 46 && !isCapitalAt(text, at + 1) && at - start > 1) at += 2;
    else break;
  }
  return at;
}

/** The possessive ending is a word of its own, so that a name reads the same with and without it. */
function withoutPossessive(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  return last === 115 && end - start > 2 && isApostrophe(text.charCodeAt(end - 2)) ? end - 2 : end;
}

const NON_ASCII = /[^\x20-\x7e]/;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The lower case of a form, the same string each time: rows are looked up by it dozens of times, and a string that was
 * met before is found without being compared letter by letter.
 */
export const lowerOf = remembered((surface) => {
  const lower = surface.toLowerCase();
  return NON_ASCII.test(lower) ? lower.replaceAll('\u2019', "'").replace(INVISIBLE, '') : lower;
});

/** Cuts a stretch of the text into words, numbers and marks, in order. Appends to `into`. Linear. */
export function cutWords(text: string, span: Span, into: Word[]): void {
  let at = span.start;
  while (at < span.end) {
    const here = classAt(text, at);
    if (here === SPACE) {
      at++;
      continue;
    }
    if (here === OTHER) {
      into.push({ start: at, end: at + 1, kind: 'mark', lower: text[at] as string, capital: false });
      at++;
      continue;
    }
    const end = endOfWord(text, at, span.end);
    const stem = withoutPossessive(text, at, end);
    const lower = lowerOf(text.slice(at, stem));
    into.push({
      start: at,
      end: stem,
      kind: here === DIGIT ? 'number' : 'word',
      lower,
      capital: isCapitalAt(text, at) || isNameBehindArticle(text, at, stem),
    });
    if (stem < end) into.push({ start: stem, end, kind: 'word', lower: "'s", capital: false });
    at = end;
  }
}
