const MARKS = /\p{M}/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ı: 'i',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};
const ODD = /[łøıđßæœ]/g;
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;
const DROPPED = /['’‘ʼ`.\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const GAPS = /[^\p{L}\p{N}]+/gu;

/**
 * A name as it is compared: lower case, without accents, apostrophes, full stops and invisible characters; hyphens and
 * whatever else is no letter are one space. `António`, `Antonio` are the same; `Jean-Noël`, `Jean Noel` too. Linear.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(ODD, (letter) => LETTERS[letter] as string)
    .replace(DROPPED, '')
    .replace(GAPS, ' ')
    .trim();
}
