import type { Span } from '../model/span';
import { classAt, DIGIT, isSpaceAt, isWordAt, LETTER } from './letters';

/** Marks that can stand for each other: a straight double mark closes what a curly one opened. */
export type Family = 'double' | 'single' | 'angle' | 'angle-single';
type Role = 'open' | 'close' | 'either' | 'none';

/** A mark of quotation, by its shape and its neighbours. */
export interface Mark extends Span {
  readonly family: Family;
  readonly role: Role;
  /** Straight marks say nothing of their direction by themselves. */
  readonly glyph: string;
}

const OPENING_BEFORE = new Set([
  '(',
  '[',
  '{',
  '—',
  '–',
  '-',
  '/',
  '“',
  '‘',
  '"',
  "'",
  '«',
  '„',
  '‹',
  '…',
  '¿',
  '¡',
  '>',
  ':',
  '*',
]);

/** Whether a mark between these neighbours can open: nothing of a word before it, something readable after it. */
function looksOpening(text: string, start: number, end: number, from: number): boolean {
  const before = start <= from || isSpaceAt(text, start - 1) || OPENING_BEFORE.has(text[start - 1] as string);
  return before && !isSpaceAt(text, end);
}

function looksClosing(text: string, start: number, end: number, from: number): boolean {
  return start > from && !isSpaceAt(text, start - 1) && !isWordAt(text, end);
}

function straightRole(text: string, start: number, end: number, from: number): Role {
  const opening = looksOpening(text, start, end, from);
  const closing = looksClosing(text, start, end, from);
  if (opening && closing) return 'either';
  if (opening) return 'open';
  return closing ? 'close' : 'either';
}

/** `don’t`, `’90s`, `’tis`: no mark of quotation. */
function isApostrophe(text: string, at: number, clipped: ReadonlySet<string>): boolean {
  const after = classAt(text, at + 1);
  if (isWordAt(text, at - 1) && after >= LETTER) return true;
  if (isWordAt(text, at - 1)) return false;
  if (after === DIGIT)
    return classAt(text, at + 2) === DIGIT && (text[at + 3] === 's' || !isWordAt(text, at + 3));
  if (after !== LETTER) return false;
  let end = at + 1;
  while (end < at + 7 && classAt(text, end) === LETTER) end++;
  return clipped.has(text.slice(at + 1, end).toLowerCase());
}

function singleRole(text: string, at: number, from: number, clipped: ReadonlySet<string>): Role {
  if (isApostrophe(text, at, clipped)) return 'none';
  const glyph = text[at];
  if (glyph === '‘' || glyph === '‚') return isWordAt(text, at - 1) ? 'none' : 'open';
  if (glyph === '’') return looksClosing(text, at, at + 1, from) ? 'close' : 'none';
  const role = straightRole(text, at, at + 1, from);
  return role === 'either' ? (isWordAt(text, at + 1) ? 'open' : 'close') : role;
}

/** The mark at `at`, or null. */
function markAt(text: string, at: number, block: Span, clipped: ReadonlySet<string>): Mark | null {
  const glyph = text[at] as string;
  const make = (family: Family, role: Role, length = 1): Mark => ({
    start: at,
    end: at + length,
    family,
    role,
    glyph,
  });
  switch (glyph) {
    case '“':
      return make(
        'double',
        looksClosing(text, at, at + 1, block.start) && !looksOpening(text, at, at + 1, block.start)
          ? 'either'
          : 'open',
      );
    case '”':
      return make(
        'double',
        looksOpening(text, at, at + 1, block.start) && !looksClosing(text, at, at + 1, block.start)
          ? 'either'
          : 'close',
      );
    case '„':
      return make('double', 'open');
    case '"':
    case '＂':
      return make('double', straightRole(text, at, at + 1, block.start));
    case '«':
    case '»':
      return make('angle', 'either');
    case '‹':
    case '›':
      return make('angle-single', 'either');
    case '`':
      return text[at + 1] === '`' ? make('double', 'open', 2) : null;
    case "'":
    case '’':
    case '‘':
    case '‚': {
      // Two single marks in a row stand for a double one.
      if (glyph !== '‚' && text[at + 1] === glyph && at + 1 < block.end && text[at + 2] !== glyph) {
        return make('double', glyph === '‘' ? 'open' : straightRole(text, at, at + 2, block.start), 2);
      }
      const role = singleRole(text, at, block.start, clipped);
      return role === 'none' ? null : make('single', role);
    }
    default:
      return null;
  }
}

const CANDIDATE = /["'`“”„‘’‚«»‹›＂]/g;

/** The marks of a block that can belong to quotations, in order. */
export function marksOf(text: string, block: Span, clipped: ReadonlySet<string>): Mark[] {
  const marks: Mark[] = [];
  CANDIDATE.lastIndex = block.start;
  for (let hit = CANDIDATE.exec(text); hit && hit.index < block.end; hit = CANDIDATE.exec(text)) {
    const mark = markAt(text, hit.index, block, clipped);
    if (!mark) continue;
    marks.push(mark);
    CANDIDATE.lastIndex = mark.end;
  }
  return marks;
}
