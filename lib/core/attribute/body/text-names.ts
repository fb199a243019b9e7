import type { FoundMention } from '../../model/finding';
import { wordAt } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { isTitleCase } from '../../text/title-case';
import type { Range } from '../pattern';
import { initialsOf, isAcronym } from './acronym';
import { keyOf, namesIn, textOfRange, withSeries } from './name-ranges';

/** The names of capitals in a text, by how they are written. Keys are names in lower case, single spaces. */
export interface TextNames {
  /** All places, in order, and their keys. */
  readonly ranges: readonly Range[];
  readonly keys: readonly string[];
  /** Key → the name as it is first written, and the index of that place in `ranges`. */
  readonly names: ReadonlyMap<string, string>;
  readonly first: ReadonlyMap<string, number>;
  /** Those that stand somewhere within a sentence, where only names have capitals; and outside of headlines. */
  readonly inside: ReadonlySet<string>;
  readonly told: ReadonlySet<string>;
  /** Key of an acronym → the name behind which it stands in brackets. */
  readonly acronyms: ReadonlyMap<string, string>;
  /** Initials → the names that have them. */
  readonly initials: ReadonlyMap<string, readonly string[]>;
  /** A first word, a first word cut short, a last word → the keys of the longer names that have it. */
  readonly byFirst: ReadonlyMap<string, readonly string[]>;
  readonly byPrefix: ReadonlyMap<string, readonly string[]>;
  readonly byLast: ReadonlyMap<string, readonly string[]>;
}

/** Marks behind which a capital tells no more than at the head of a sentence. */
const OPENING: ReadonlySet<string> = new Set(['“', '”', '"', ':', '•', '*', '—', '–', '|']);

/** Lengths of what is left of a first word that is clipped: *the Fed*. */
const CLIPPED = [3, 4];

/** A name of as many words is known by no initials. */
const SPELLED = 9;

const push = (map: Map<string, string[]>, key: string, value: string): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** The names of several words by their parts. */
function byParts(names: ReadonlyMap<string, string>) {
  const initials = new Map<string, string[]>();
  const byFirst = new Map<string, string[]>();
  const byPrefix = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  for (const [key, name] of names) {
    const words = key.split(' ');
    const [start = '', last = ''] = [words[0], words.at(-1)];
    if (words.length < 2) continue;
    if (words.length < SPELLED) {
      const letters = initialsOf(name);
      push(initials, letters, name);
      // `the Corden Centre for Weir Control and Repair (CWC)`: a word at an end may be left out.
      if (letters.length > 3) {
        push(initials, letters.slice(1), name);
        push(initials, letters.slice(0, -1), name);
        if (letters.length > 4) push(initials, letters.slice(1, -1), name);
      }
    }
    push(byFirst, start, key);
    for (const length of CLIPPED) if (start.length > length) push(byPrefix, start.slice(0, length), key);
    // `The Wrap and Deadline`: two names, of which the last is none of the other's.
    if (words.at(-2) !== 'and') push(byLast, last, key);
  }
  return { initials, byFirst, byPrefix, byLast };
}

/** Reads the names of capitals off a text that are not `people`, once. */
export function textNames(reading: Reading, people: readonly FoundMention[]): TextNames {
  const names = new Map<string, string>();
  const first = new Map<string, number>();
  const inside = new Set<string>();
  const told = new Set<string>();
  const acronyms = new Map<string, string>();
  const starts = new Set(reading.sentences.map(({ from }) => from));
  const headlines = reading.sentences.filter(
    (sentence) => wordAt(reading, sentence.to - 1).lower !== '.' && isTitleCase(reading, sentence),
  );
  let headline = 0;
  const ranges = namesIn(reading, people);
  const keys = ranges.map((range) => keyOf(reading, range));
  ranges.forEach((range, index) => {
    const key = keys[index] as string;
    let name = names.get(key);
    if (name === undefined) {
      name = textOfRange(reading, range);
      names.set(key, name);
      first.set(key, index);
    }
    while ((headlines[headline]?.to ?? Number.POSITIVE_INFINITY) <= range.from) headline++;
    if ((headlines[headline]?.from ?? Number.POSITIVE_INFINITY) > range.from) {
      told.add(key);
      const before = reading.words[range.from - 1]?.lower ?? '';
      if (!starts.has(range.from) && !OPENING.has(before)) inside.add(key);
    }
    // `the Corden Weir Board (CWB)`
    const before = ranges[index - 1];
    if (
      before &&
      isAcronym(name) &&
      wordAt(reading, range.from - 1).lower === '(' &&
      before.to === range.from - 1 &&
      before.to - before.from > 1
    )
      acronyms.set(key, textOfRange(reading, withSeries(reading, before, name)));
  });
  return { ranges, keys, names, first, inside, told, acronyms, ...byParts(names) };
}
