/** Longest acronym, in letters. */
const LONGEST = 6;

const ACRONYM = /^[A-Z][A-Z&]+$/;

export const SMALL: ReadonlySet<string> = new Set(['of', 'for', 'and', 'the', '&', "'s"]);

export const isAcronym = (name: string): boolean => {
  const bare = name.replaceAll('.', '');
  return bare.length >= 2 && bare.length <= LONGEST && ACRONYM.test(bare);
};

/** The first letters of a name's words, small words left out. */
export const initialsOf = (name: string): string =>
  name
    .split(/[ -]/)
    .filter((word) => !SMALL.has(word.toLowerCase()))
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
