/**
 * Scripts (and emoji) in which the two joiners U+200C and U+200D are part of the spelling. Between other letters they
 * only make two words that look the same differ.
 */
const JOINING_SCRIPTS = [
  'Arabic',
  'Syriac',
  'Mongolian',
  'Devanagari',
  'Bengali',
  'Gurmukhi',
  'Gujarati',
  'Oriya',
  'Tamil',
  'Telugu',
  'Kannada',
  'Malayalam',
  'Sinhala',
  'Khmer',
  'Myanmar',
];

const JOINING = new RegExp(
  `${JOINING_SCRIPTS.map((script) => `\\p{Script=${script}}`).join('|')}|\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\uFE0F`,
  'u',
);

const JOINERS: ReadonlySet<string> = new Set(['\u200C', '\u200D']);

/** Zero width, direction overrides and isolates, soft hyphen, byte order mark, interlinear notes, tags (UTR 36, UTS 39). */
const UNSEEN =
  /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

const BLANK = /[\s\p{Cc}]/u;
const BLANKS = /[\s\p{Cc}]+/gu;

const LONE_HALF = /\p{Cs}/u;

/** Whatever takes more than white space to be folded; most texts hold none of it. */
const ODD = new RegExp(`${UNSEEN.source}|[\u200C\u200D]|${LONE_HALF.source}`, 'u');

/**
 * Text of the page as it may be put in front of a reader: white space and control characters folded to one space, none
 * at either end; what is not seen but turns or splits words left out; half a surrogate pair replaced by U+FFFD.
 * In: any string. Out: a string that is never longer and that a second call leaves alone. Linear.
 */
export function legible(text: string): string {
  if (!ODD.test(text)) return text.replace(BLANKS, ' ').trim();
  const letters = Array.from(text).filter((letter) => !UNSEEN.test(letter));
  let out = '';
  let gap = false;
  for (const [index, letter] of letters.entries()) {
    if (BLANK.test(letter)) {
      gap = out !== '';
      continue;
    }
    if (JOINERS.has(letter) && !(joins(letters[index - 1]) && joins(letters[index + 1]))) continue;
    out += `${gap ? ' ' : ''}${LONE_HALF.test(letter) ? '\uFFFD' : letter}`;
    gap = false;
  }
  return out;
}

const joins = (letter: string | undefined): boolean => letter !== undefined && JOINING.test(letter);
