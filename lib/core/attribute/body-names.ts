import type { FoundMention } from '../model/finding';
import type { Reading } from '../text/reading';
import { smallWords } from '../text/small-words';
import { isAcronym } from './body/acronym';
import { bodiesByNoun, documentsByNoun } from './body/by-noun';
import { countryMeant } from './body/country';
import { fullestIn } from './body/fullest';
import { type BodyKindsOf, kindsOfBodies } from './body/kinds';
import { keyOf, textOfRange } from './body/name-ranges';
import { firstRange } from './body/ordered';
import { textNames } from './body/text-names';
import { turnedIn } from './body/turned';
import type { Range } from './pattern';

/** The names of bodies in an article, and the short forms by which they return. */
export interface BodyNames extends BodyKindsOf {
  /** The fullest name in the text of the body that some capitalised words mean; as written, without article. */
  fullest(name: Range): string;
  /** The fullest names, one for each body, that hold a noun: `commission` → `California Energy Commission`. */
  withNoun(noun: string): readonly string[];
  /** The one name of the text that ends with some words, itself if none or several do: `sheriff’s office`. */
  endingWith(name: Range): string;
  /** The fullest description of a document by its noun, where the text has one only. */
  document(noun: string): string | null;
  /** The name of a body that stands in the text most often, in all its forms. */
  readonly main: string | null;
  /** The one longer name of which a word behind *the* is what is left: its first, cut short (`the Fed`), or its last (`the Post`). */
  shortened(name: Range): string | null;
  /** The first name of capitals from one word to before another, with its words; null where none stands there. */
  firstIn(from: number, to: number): Range | null;
  /** Whether a word ends longer names of the text, of which none could be chosen: a surname, perhaps. */
  endsOthers(word: string): boolean;
  /** Whether a word stands somewhere in small letters. */
  isCommon(lower: string): boolean;
  /** The country whose people a word means, as the text names it: `norians` → `Noria`. */
  countryOf(people: string): string | null;
  /** Whether a name, as written most fully, stands before a word. */
  isToldBefore(name: string, word: number): boolean;
  /** Whether some words stand somewhere as a name within a sentence, where only names have capitals. */
  isName(name: Range): boolean;
}

/** What alone is a body of its own: *the House* is not the White House. */
const NOT_SHORT: ReadonlySet<string> = new Set(['house', 'state', 'union']);

/** How many names are looked through where one is to be the only one. */
const LOOKED = 64;

/** Reads the names of bodies off a text, once. `people`: their mentions by name, in order; `mentions`: all others. */
export function bodyNames(
  reading: Reading,
  people: readonly FoundMention[],
  mentions: readonly FoundMention[],
): BodyNames {
  const { lexicon } = reading;
  const text = textNames(reading, people);
  const { ranges, keys, names, first, inside, told, byPrefix, byLast } = text;
  const turned = turnedIn(lexicon, names.keys());
  const fullestOf = fullestIn(reading, text, people, turned);
  const fullestAt = (index: number): string => {
    const key = keys[index] as string;
    return fullestOf(key, names.get(key) as string);
  };
  const began = new Map<string, number>();
  const times = new Map<string, number>();
  ranges.forEach(({ from }, index) => {
    const name = fullestAt(index);
    if (!began.has(name)) began.set(name, from);
    if (!lexicon.places.has(keys[index] as string)) times.set(name, (times.get(name) ?? 0) + 1);
  });
  const lists = bodiesByNoun(reading, text, mentions, fullestOf);
  const documents = documentsByNoun(reading, mentions);
  return {
    fullest: (range) => fullestOf(keyOf(reading, range), textOfRange(reading, range)),
    withNoun: (noun) => lists.get(noun) ?? [],
    endingWith: (range) => {
      const key = keyOf(reading, range);
      const like = byLast.get(key.slice(key.lastIndexOf(' ') + 1)) ?? [];
      const all = like.slice(0, LOOKED).filter((one) => told.has(one) && one.endsWith(` ${key}`));
      const whole = all.length === 1 && like.length <= LOOKED ? all[0] : turned(key);
      return names.get(whole ?? '') ?? textOfRange(reading, range);
    },
    document: (noun) => {
      const set = documents.get(noun);
      return set?.size === 1 ? ([...set][0] as string) : null;
    },
    ...kindsOfBodies(reading, ranges, fullestAt),
    main:
      [...times].reduce<readonly [string, number] | null>(
        (best, one) => (best && best[1] >= one[1] ? best : one),
        null,
      )?.[0] ?? null,
    shortened: (range) => {
      const surface = textOfRange(reading, range);
      const lower = surface.toLowerCase();
      if (isAcronym(surface)) return null;
      if (lexicon.sources.shortNames.has(lower)) {
        const whole = fullestOf(lower, surface);
        if (whole !== surface) return whole;
      }
      const wholeOf = (keys: readonly string[]): ReadonlySet<string> =>
        new Set(keys.slice(0, LOOKED).map((key) => fullestOf(key, names.get(key) as string)));
      const clipped = wholeOf(byPrefix.get(lower) ?? []);
      if (clipped.size === 1) return [...clipped][0] as string;
      const isBody = lexicon.bodyEndings.has(lower) || lexicon.heads.get(lower) === 'body';
      const told = (byLast.get(lower) ?? []).filter((key) => (first.get(key) ?? 0) < (first.get(lower) ?? 0));
      if (!isBody || NOT_SHORT.has(lower)) return null;
      const whole = wholeOf(told);
      // `the Committee`, of a Committee on Weirs
      const held =
        whole.size === 0 ? (lists.get(lower) ?? []).filter((one) => one !== one.toLowerCase()) : [];
      return ([...whole, ...held].length === 1 ? [...whole, ...held][0] : null) ?? null;
    },
    firstIn: (from, to) => {
      const one = ranges[firstRange(ranges, from)];
      return one && one.to <= to ? one : null;
    },
    endsOthers: (word) => byLast.has(word),
    isCommon: (lower) => smallWords(reading).has(lower),
    countryOf: (people) => countryMeant(reading, people, names),
    isToldBefore: (name, word) => (began.get(name) ?? 0) < word,
    isName: (range) => inside.has(keyOf(reading, range)),
  };
}
