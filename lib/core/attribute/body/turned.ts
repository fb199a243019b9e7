import type { Lexicon } from '../../text/lexicon';

/** How many names are looked through where one is to be the only one. */
const LOOKED = 64;

/**
 * Finds the one name that says the same with *of*: `appellate court` → `norian court of appeal`, `weir ministry` →
 * `ministry of weirs`. Null where none or several do. `keys`: the names of a text, lower case.
 */
export function turnedIn(lexicon: Lexicon, keys: Iterable<string>): (key: string) => string | null {
  let byNoun: ReadonlyMap<string, readonly (readonly string[])[]> | null = null;
  return (key) => {
    const words = key.split(' ');
    const noun = words.pop() as string;
    if (words.length === 0 || lexicon.heads.get(noun) !== 'body') return null;
    byNoun ??= withOf(keys);
    const names = byNoun.get(noun) ?? [];
    if (names.length > LOOKED) return null;
    const same = names.filter((name) => words.every((word) => holds(lexicon, name, word)));
    return same.length === 1 ? (same[0] as readonly string[]).join(' ') : null;
  };
}

/** The words of the names that hold *of*, by the noun before it. */
function withOf(keys: Iterable<string>): Map<string, (readonly string[])[]> {
  const found = new Map<string, (readonly string[])[]>();
  for (const key of keys) {
    const words = key.split(' ');
    const noun = words[words.indexOf('of') - 1];
    if (!noun) continue;
    const same = found.get(noun);
    if (same) same.push(words);
    else found.set(noun, [words]);
  }
  return found;
}

/** Whether a word stands in a name, in the plural or in the form that names have. */
function holds({ sources }: Lexicon, name: readonly string[], word: string): boolean {
  return [word, `${word}s`, ...(sources.inNames.get(word) ?? [])].some((form) => name.includes(form));
}
