/** Marks that are one to a reader who types: curly and straight, long dashes and hyphens. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '‚': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  ς: 'σ',
};

const MARK = /\p{M}/u;

/** A text folded for comparing, and the way back: `at[i]` is the UTF-16 offset in the original of the folded text's unit `i`. */
export interface Folded {
  readonly text: string;
  readonly at: readonly number[];
}

/**
 * Folds case and diacritics and makes quotation marks and dashes alike. In: any string. Out: the folded text with an
 * offset into the original for each of its UTF-16 units. Linear.
 */
export function fold(original: string): Folded {
  let text = '';
  const at: number[] = [];
  let offset = 0;
  for (const letter of original) {
    for (const part of letter.normalize('NFKD').toLowerCase()) {
      if (MARK.test(part)) continue;
      const plain = ALIKE[part] ?? part;
      text += plain;
      for (let i = 0; i < plain.length; i++) at.push(offset);
    }
    offset += letter.length;
  }
  return { text, at };
}

/** The words a reader looks for, folded; an empty list for a blank query. Order and repetition do not matter. */
export const terms = (query: string): readonly string[] => [
  ...new Set(
    fold(query)
      .text.split(/\s/)
      .filter((word) => word !== ''),
  ),
];

const MARKS = /\p{M}+/gu;
const UNLIKE = new RegExp(`[${Object.keys(ALIKE).join('')}]`, 'gu');

/** The same as `fold` without the way back, and far quicker on a long text: at once rather than letter by letter. */
const foldedText = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    // A sigma at a word's end has a form of its own, which the letter alone does not show.
    .replaceAll('ς', 'σ')
    .replace(MARKS, '')
    .replace(UNLIKE, (mark) => ALIKE[mark] ?? mark);

/** Texts folded for comparing; what is asked of again and again is folded once. */
export const folded = (texts: readonly (string | null)[]): readonly string[] =>
  texts.map((text) => (text === null ? '' : foldedText(text)));

/** Whether every term stands somewhere in one of the folded texts. No terms: yes. */
export const holds = (hay: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((term) => hay.some((text) => text.includes(term)));

/** Whether every term stands somewhere in one of the texts. No terms: yes. */
export const matches = (wanted: readonly string[], texts: readonly (string | null)[]): boolean =>
  wanted.length === 0 || holds(folded(texts), wanted);

/** The UTF-16 offset in `text` of the first term found, or null where none is. */
export function firstHit(wanted: readonly string[], text: string): number | null {
  if (wanted.length === 0) return null;
  const hay = fold(text);
  const places = wanted.map((term) => hay.text.indexOf(term)).filter((place) => place >= 0);
  return places.length === 0 ? null : (hay.at[Math.min(...places)] ?? null);
}
