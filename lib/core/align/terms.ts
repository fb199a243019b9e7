import type { Span } from '../model/span';
import { isSpaceAt, isWordAt } from '../text/letters';
import { cutWords, lowerOf, type Word } from '../text/words';

/**
 * A word or sign as texts are compared by it. Case, punctuation, kinds of apostrophe and dash, grouping of digits and
 * full stops of initials make no difference; every letter, digit, decimal point and sign of value does.
 */
export interface Term extends Span {
  readonly key: string;
}

/** Signs that say something: `$`, `%`, `+`, `&`; all other marks are punctuation. */
const SIGN = /^[\p{Sc}\p{Sm}%‰°§#@&]$/u;
const MINUS = new Set(['-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212']);
const GROUPED = /^\d{1,3}(?:,\d{3})+(?![\d,])/;
const INITIALS = /^(?:\p{L}\.)+\p{L}?\.?$/u;
const HYPHENS = /[-\u2010\u2011]/;

/** The sign of a number below zero: a dash with a digit behind it and no word right before. */
const isMinus = (text: string, { start, end, lower }: Word): boolean =>
  MINUS.has(lower) && /\d/.test(text[end] ?? '') && (start === 0 || isSpaceAt(text, start - 1));

function keyOf(lower: string): string {
  const grouped = GROUPED.exec(lower)?.[0];
  if (grouped) return grouped.replaceAll(',', '') + lower.slice(grouped.length);
  if (INITIALS.test(lower)) return lower.replaceAll('.', '');
  return (lower.endsWith('.') ? lower.slice(0, -1) : lower).normalize('NFC');
}

/** `forty-one` is compared as `forty`, `one`: whether a hyphen joins words is a matter of spelling. */
function pushParts(text: string, word: Word, into: Term[]): void {
  let start = word.start;
  while (start < word.end) {
    let end = start;
    while (end < word.end && !HYPHENS.test(text[end] as string)) end++;
    const key = keyOf(lowerOf(text.slice(start, end)));
    if (end > start && key !== '') into.push({ start, end, key });
    start = end + 1;
  }
}

/** The terms of a stretch of a text, in order. Appends to `into`. Linear. */
export function cutTerms(text: string, span: Span, into: Term[]): void {
  const words: Word[] = [];
  cutWords(text, span, words);
  for (const word of words) {
    const { start, end, lower } = word;
    if (word.kind === 'mark') {
      if (SIGN.test(lower)) into.push({ start, end, key: lower === '\u2212' ? '-' : lower });
      else if (isMinus(text, word) && isWordAt(text, end)) into.push({ start, end, key: '-' });
    } else if (HYPHENS.test(lower)) pushParts(text, word, into);
    else {
      const key = keyOf(lower);
      if (key !== '') into.push({ start, end, key });
    }
  }
}
