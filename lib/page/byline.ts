import type { PageWords } from '../core/model/page-words';

/** Longer than any name; what is longer is a sentence. */
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 300;
const MOST_NAMES = 20;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’.-]+/gu) ?? [];

/** Takes a word of `openers` off the front, however often it stands there: `By By Ann Lee`. */
const withoutOpener = (text: string, openers: readonly string[]): string => {
  let rest = text.trim();
  for (;;) {
    const lower = rest.toLowerCase();
    const opener = openers.find((word) => lower.startsWith(`${word} `) || lower.startsWith(`${word}:`));
    if (opener === undefined) return rest;
    rest = rest.slice(opener.length).replace(/^[\s:]+/, '');
  }
};

const parted = (text: string, joiners: readonly string[]): string[] => {
  const pieces = text.split(/[,;|•·/\n&]| [-–—] /);
  return pieces.flatMap((piece) => {
    const out: string[][] = [[]];
    for (const word of piece.trim().split(/\s+/)) {
      if (joiners.includes(word.toLowerCase())) out.push([]);
      else out.at(-1)?.push(word);
    }
    return out.map((name) => name.join(' '));
  });
};

/**
 * The names in a byline as written: no `By`, no addresses, no roles, each once. A piece with a digit, a role word in
 * it or nothing capitalised is no name; doubtful pieces are left out rather than shown as somebody's name.
 */
export const namesOf = (bylines: readonly string[], rows: PageWords): string[] => {
  const names = new Map<string, string>();
  for (const byline of bylines.slice(0, MOST_NAMES)) {
    for (const piece of parted(withoutOpener(byline.slice(0, LONGEST_BYLINE), rows.by), rows.and)) {
      const name = trimmed(withoutOpener(piece, rows.by));
      if (!isName(name, rows)) continue;
      const key = name.toLowerCase();
      if (!names.has(key) && names.size < MOST_NAMES) names.set(key, name);
    }
  }
  return [...names.values()];
};

const isMonth = (word: string, rows: PageWords): boolean => rows.months.some(({ name }) => name === word);

/** Without what stands around a name and is no letter; a closing dot stays (`Jr.`). */
const trimmed = (text: string): string => {
  const last = text.search(/[\p{L}.)][^\p{L}.)]{0,20}$/u);
  return (last < 0 ? text : text.slice(0, last + 1)).replace(/^[^\p{L}]{1,20}/u, '');
};

const isName = (name: string, rows: PageWords): boolean => {
  if (name.length < 2 || name.length > LONGEST_NAME || /[\d@]|https?:|www\.|\.com/i.test(name)) return false;
  if (!/[\p{Lu}\p{Lo}]/u.test(name)) return false;
  const parts = words(name);
  if (parts.length > 6) return false;
  const said = ` ${parts.join(' ')} `;
  const dated = [...rows.months, ...rows.halves, ...rows.zones].filter(({ name: word }) => word.length > 1);
  const others = [
    ...rows.roles,
    ...rows.published,
    ...rows.updated,
    ...rows.by,
    ...dated.map(({ name: word }) => word),
  ];
  // A month is a given name too (April, June): it speaks against a name only where nothing stands after it.
  return !others.some(
    (word) => said.includes(` ${word} `) && !(isMonth(word, rows) && !said.endsWith(` ${word} `)),
  );
};
