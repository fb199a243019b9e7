/** What a character is to the scanners. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export type CharClass = typeof OTHER | typeof SPACE | typeof LETTER | typeof DIGIT;

const UNKNOWN = 255;
const classes = new Uint8Array(0x10000).fill(UNKNOWN);

/** Asked once per character, then remembered: property escapes are too slow for every letter of a text. */
function classify(char: string): CharClass {
  if (/\s/u.test(char)) return SPACE;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  // Joiners, soft hyphen and combining marks belong to the word they stand in.
  if (/[\p{L}\p{M}\p{No}\p{Nl}\u00AD\u200B-\u200D\u2060\uFEFF]/u.test(char)) return LETTER;
  return OTHER;
}

/** The class of the UTF-16 unit at `at`; halves of a surrogate pair count as letters; outside the text: `SPACE`. */
export function classAt(text: string, at: number): CharClass {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return SPACE;
  let known = classes[code] as number;
  if (known === UNKNOWN) {
    known = code >= 0xd800 && code <= 0xdfff ? LETTER : classify(String.fromCharCode(code));
    classes[code] = known;
  }
  return known as CharClass;
}

export const isSpaceAt = (text: string, at: number): boolean => classAt(text, at) === SPACE;

/** Whether a letter or digit stands at `at`. */
export const isWordAt = (text: string, at: number): boolean => classAt(text, at) >= LETTER;

const CAPITAL = /^\p{Lu}/u;

/** Whether the character at `at` is a capital letter. */
export function isCapitalAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  return CAPITAL.test(text.slice(at, at + 2));
}
