import type { FoundMention } from '../model/finding';
import { isAnyOf } from '../text/lexicon';
import { wordAt } from '../text/locate';
import type { Reading } from '../text/reading';
import { smallWords } from '../text/small-words';
import { isTitleCase } from '../text/title-case';
import { initialsOf, isAcronym, SMALL } from './body/acronym';
import { countryMeant } from './body/country';
import { type BodyKindsOf, kindsOfBodies } from './body/kinds';
import { keyOf, namesIn, textOfRange, withSeries } from './body/name-ranges';
import { firstRange } from './body/ordered';
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

/** Marks behind which a capital tells no more than at the head of a sentence. */
const OPENING: ReadonlySet<string> = new Set(['“', '”', '"', ':', '•', '*', '—', '–', '|']);

/** What alone is a body of its own: *the House* is not the White House. */
const NOT_SHORT: ReadonlySet<string> = new Set(['house', 'state', 'union']);

/** How many names are looked through where one is to be the only one. */
const LOOKED = 64;

/** Lengths of what is left of a first word that is clipped: *the Fed*. */
const CLIPPED = [3, 4];

/** Reads the names of bodies off a text, once. `people`: their mentions by name, in order; `mentions`: all others. */
export function bodyNames(
  reading: Reading,
  people: readonly FoundMention[],
  mentions: readonly FoundMention[],
): BodyNames {
  const { lexicon } = reading;
  const names = new Map<string, string>();
  const inside = new Set<string>();
  const acronyms = new Map<string, string>();
  const first = new Map<string, number>();
  const starts = new Set(reading.sentences.map(({ from }) => from));
  const headlines = reading.sentences.filter(
    (sentence) => wordAt(reading, sentence.to - 1).lower !== '.' && isTitleCase(reading, sentence),
  );
  const told = new Set<string>();
  let headline = 0;
  const ranges = namesIn(reading, people);
  const times = new Map<string, number>();
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
  const all = [...names.entries()];
  const initials = new Map<string, string[]>();
  const byFirst = new Map<string, string[]>();
  const byPrefix = new Map<string, string[]>();
  const byLast = new Map<string, string[]>();
  const push = (map: Map<string, string[]>, key: string, value: string): void => {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  };
  for (const [key, name] of all) {
    const words = key.split(' ');
    if (words.length < 2) continue;
    if (words.length < 9) {
      const letters = initialsOf(name);
      push(initials, letters, name);
      // `the Corden Centre for Weir Control and Repair (CWC)`: a word at an end may be left out.
      if (letters.length > 3) {
        push(initials, letters.slice(1), name);
        push(initials, letters.slice(0, -1), name);
        if (letters.length > 4) push(initials, letters.slice(1, -1), name);
      }
    }
    push(byFirst, words[0] as string, key);
    for (const length of CLIPPED)
      if ((words[0] as string).length > length) push(byPrefix, (words[0] as string).slice(0, length), key);
    // `The Wrap and Deadline`: two names, of which the last is none of the other's.
    if (words.at(-2) !== 'and') push(byLast, words.at(-1) as string, key);
  }
  const phrases = new Map<string, Set<string>>();
  const hold = (noun: string, name: string): void => {
    const set = phrases.get(noun);
    if (set) set.add(name);
    else phrases.set(noun, new Set([name]));
  };
  const endsLikeBody = (name: string): boolean => {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    return lexicon.bodyEndings.has(last) || lexicon.heads.get(last) === 'body';
  };
  const borne = new Set(people.flatMap(({ name }) => name.toLowerCase().split(' ')));
  /** `[Corden] Energy Commission`: what belongs to a name, not the person who holds or gave it (`Orlin White House`). */
  const saysWhich = (word: string): boolean =>
    !SMALL.has(word) &&
    !lexicon.determiners.has(word) &&
    !/\d/.test(word) &&
    !borne.has(word) &&
    !lexicon.givenNames.has(word) &&
    word !== 'international';
  /** `the Corden Express`: of Corden, where *Corden* is no thing with an article. */
  const isOfSort = (key: string): boolean => {
    const range = ranges[first.get(key) ?? -1];
    return !!range && reading.words[range.from - 1]?.lower === 'the';
  };
  const turned = turnedIn(lexicon, names.keys());
  const asked = new Map<string, string>();
  const fullestOf = (key: string, name: string): string => {
    const known = asked.get(key);
    if (known !== undefined) return known;
    const found = fullestFor(key, name);
    asked.set(key, found);
    return found;
  };
  /** The name of the text for which a row says that some word is short: `the Fed`, of its Norian Federal Reserve. */
  const wholeName = (key: string): string | null => {
    const whole = lexicon.sources.shortNames.get(key);
    if (!whole) return null;
    const like = byLast.get(whole.slice(whole.lastIndexOf(' ') + 1)) ?? [];
    const [one, other] = like.filter((key) => key.endsWith(` ${whole}`));
    return names.get(one && !other ? one : whole) ?? null;
  };
  const fullestFor = (key: string, name: string): string => {
    const seated = lexicon.capitals.has(key) ? countryMeant(reading, key, names) : null;
    if (seated) return seated;
    const whole = wholeName(key);
    if (whole) return whole;
    if (isAcronym(name)) {
      const given = acronyms.get(key);
      if (given) return given;
      if (name.includes('.')) return name;
      const spelled = new Set((initials.get(name) ?? []).filter((one) => !one.includes(name)));
      // Two letters could be anybody's: only a name that ends like a body's is taken for them.
      const two = [...spelled].filter((one) => name.length > 2 || endsLikeBody(one));
      return two.length === 1 ? (two[0] as string) : name;
    }
    const words = key.split(' ');
    const last = words.at(-1) as string;
    // `the Norian CDC`, of which the text says in full what it is
    if (words.length > 1 && isAcronym(name.slice(name.lastIndexOf(' ') + 1))) {
      const spelled = new Set(initials.get(last.toUpperCase()) ?? []);
      const led = [...spelled].filter((one) => one.toLowerCase().startsWith(`${key.slice(0, -last.length)}`));
      if (led.length === 1) return led[0] as string;
    }
    const longer = (byFirst.get(words[0] as string) ?? []).filter(
      (one) =>
        one.startsWith(`${key} `) &&
        one
          .slice(key.length + 1)
          .split(' ')
          .every(
            (word) =>
              lexicon.bodyEndings.has(word) ||
              lexicon.heads.get(word) === 'body' ||
              // `the North`, where North Noria is spoken of
              (words.length === 1 && lexicon.leads.has(key) && lexicon.places.has(word)),
          ),
    );
    if (longer.length === 1) return names.get(longer[0] as string) ?? name;
    // `Corwo`, as some papers write the CORWO
    if (words.length === 1 && name.length > 3 && !lexicon.givenNames.has(key)) {
      const spelled = new Set(initials.get(name.toUpperCase()) ?? []);
      if (spelled.size === 1) return [...spelled][0] as string;
    }
    if (words.length === 1 && !lexicon.places.has(key)) {
      // `Corden Leisure … Corden`: the full name was told first, but for the headline, and is the only one.
      const at = first.get(key) ?? 0;
      const inHeadline = (ranges[at]?.from ?? 0) < (reading.blocks[0]?.to ?? 0);
      const told = (byFirst.get(key) ?? []).filter(
        (one) => one.split(' ').length === 2 && !isOfSort(one) && (inHeadline || (first.get(one) ?? 0) < at),
      );
      if (told.length === 1 && byFirst.get(key)?.length === 1) return names.get(told[0] as string) ?? name;
    }
    if (words.length === 1 && !lexicon.places.has(key) && !lexicon.heads.has(key)) {
      // `Zab Orlin … Orlin`: a surname whose bearer nothing else showed to be a person.
      const whole = (byLast.get(key) ?? []).filter((one) => {
        const led = one.split(' ').slice(0, -1);
        return (
          inside.has(one) &&
          led.length <= 2 &&
          led.every((word) => !SMALL.has(word) && !lexicon.determiners.has(word))
        );
      });
      if (whole.length === 1) return names.get(whole[0] as string) ?? name;
    }
    if (words.length >= 2) {
      const led = (byLast.get(last) ?? []).filter((one) => {
        if (!one.endsWith(` ${key}`) || !inside.has(one)) return false;
        const lead = one.slice(0, -key.length - 1).split(' ');
        return lead.length <= 2 && lead.every((word) => saysWhich(word));
      });
      if (led.length === 1) return names.get(led[0] as string) ?? name;
      return names.get(turned(key) ?? key) ?? name;
    }
    return name;
  };
  for (const [key, name] of all) {
    const words = key.split(' ');
    if (words.length < 2 || !told.has(key)) continue;
    const fullest = fullestOf(key, name);
    words.forEach((word, at) => {
      const next = words[at + 1] as string;
      const heads = at === words.length - 1 || SMALL.has(next) || next === 'on' || next === ',';
      const many = lexicon.sources.manyAsOne.has(word);
      const kind = lexicon.heads.get(word);
      if (many || (heads && (kind === 'body' || kind === 'document' || lexicon.bodyKinds.has(word))))
        hold(word, fullest);
    });
  }
  const began = new Map<string, number>();
  for (const [index, range] of ranges.entries()) {
    const key = keys[index] as string;
    const name = fullestOf(key, names.get(key) as string);
    if (!began.has(name)) began.set(name, range.from);
    // `Corden police`
    const behind = reading.words[range.to];
    if (behind && !behind.capital && lexicon.sources.manyAsOne.has(behind.lower))
      hold(behind.lower, textOfRange(reading, { from: range.from, to: range.to + 1 }));
    if (!lexicon.places.has(key)) times.set(name, (times.get(name) ?? 0) + 1);
  }
  const kinds = kindsOfBodies(reading, ranges, (index) =>
    fullestOf(keys[index] as string, names.get(keys[index] as string) as string),
  );
  const documents = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.entity !== 'document' && (mention.entity !== 'body' || mention.kind !== 'description'))
      continue;
    const telling = mention.name
      .split(' ')
      .slice(0, -1)
      .some((word) => !isAnyOf(lexicon, word));
    if (!telling) continue;
    if (mention.entity === 'document' && mention.name.includes(' ')) {
      const whole = reading.text.slice(mention.span.start, mention.span.end);
      const name = whole.slice(whole.length - mention.name.length);
      const noun = mention.name.slice(mention.name.lastIndexOf(' ') + 1);
      const set = documents.get(noun) ?? new Set();
      documents.set(noun, set.add(name));
    }
    if (mention.entity !== 'body' || mention.kind !== 'description') continue;
    const words = mention.name.split(' ');
    if (words.length < 2) continue;
    const whole = reading.text.slice(mention.span.start, mention.span.end);
    const name = whole.slice(whole.length - mention.name.length);
    // A description with a capital is a part of a name that was read already.
    if (name === mention.name) hold(words.at(-1) as string, name);
  }
  const lists = new Map([...phrases].map(([noun, set]) => [noun, [...set]] as const));
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
    ...kinds,
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
