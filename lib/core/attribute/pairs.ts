import type { Reading } from '../text/reading';
import type { Cast, Placed } from './cast';
import type { Range } from './pattern';

/** People who are named in a row, joined by *and*: `Ann Lee and Zab Tarn`. */
export interface Pair extends Range {
  readonly people: readonly Placed[];
}

/** What joins the name that ends at a word to the next one: *and*, a comma before one that is joined so, or nothing. */
const joint = ({ words }: Reading, one: Placed, other: Placed | undefined): 'and' | 'comma' | null => {
  if (!other) return null;
  const [first, second] = [words[one.to]?.lower, words[one.to + 1]?.lower];
  if (first === 'and') return other.from === one.to + 1 ? 'and' : null;
  if (first !== ',') return null;
  if (second === 'and' && other.from === one.to + 2) return 'and';
  return other.from === one.to + 1 ? 'comma' : null;
};

/** All rows of names of an article, in order. Linear in its names. */
export function pairsOf(reading: Reading, { names, of }: Cast): Pair[] {
  const found: Pair[] = [];
  let at = 0;
  while (at < names.length) {
    let end = at;
    let how = joint(reading, names[end] as Placed, names[end + 1]);
    while (how === 'comma') how = joint(reading, names[++end] as Placed, names[end + 1]);
    if (how === 'and') {
      const people = names.slice(at, end + 2);
      const known = new Set(people.map((one) => of.get(one)));
      const [first, last] = [people[0] as Placed, people.at(-1) as Placed];
      const owns = reading.words[last.to]?.lower === "'s";
      if (known.size === people.length && !known.has(undefined) && !owns)
        found.push({ from: first.from, to: last.to, people });
    }
    at = end + 1;
  }
  return found;
}

/** The last row of names that ends before a word, or null. Logarithmic. */
export function pairBefore(pairs: readonly Pair[], word: number): Pair | null {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pairs[middle] as Pair).to <= word) low = middle + 1;
    else high = middle;
  }
  return pairs[low - 1] ?? null;
}
