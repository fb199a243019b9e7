import type { FoundMention } from '../../model/finding';
import type { Reading } from '../../text/reading';
import { isAcronym, SMALL } from './acronym';
import { countryMeant } from './country';
import type { TextNames } from './text-names';

/** A name as it is asked about. */
interface Asked {
  readonly key: string;
  readonly name: string;
  readonly words: readonly string[];
}

/** One way in which a text names more fully what a name means; null where it does not. */
type Rule = (asked: Asked) => string | null;

const onlyOne = (all: Iterable<string>): string | null => {
  const [one, other] = all;
  return one !== undefined && other === undefined ? one : null;
};

/**
 * Finds the fullest name of the text for the body that a name means, itself where none or several could be. The rules are
 * asked in order; what is found for a name is remembered. `people`: mentions of people by name; `turned`:
 * the key of the name that says the same with *of*.
 */
export function fullestIn(
  reading: Reading,
  text: TextNames,
  people: readonly FoundMention[],
  turned: (key: string) => string | null,
): (key: string, name: string) => string {
  const { lexicon, blocks, words: all } = reading;
  const { ranges, names, first, inside, acronyms, initials, byFirst, byLast } = text;
  const borne = new Set(people.flatMap(({ name }) => name.toLowerCase().split(' ')));
  const named = (key: string | null): string | null => (key === null ? null : (names.get(key) ?? null));
  const spelledBy = (letters: string): ReadonlySet<string> => new Set(initials.get(letters) ?? []);

  const endsLikeBody = (name: string): boolean => {
    const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
    return lexicon.bodyEndings.has(last) || lexicon.heads.get(last) === 'body';
  };

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
    return !!range && all[range.from - 1]?.lower === 'the';
  };

  /** `Oslo`, for the government of the country that the text names. */
  const seat: Rule = ({ key }) => (lexicon.capitals.has(key) ? countryMeant(reading, key, names) : null);

  /** A word for which a row says that it is short: `the Fed`, of its Norian Federal Reserve. */
  const shortened: Rule = ({ key }) => {
    const whole = lexicon.sources.shortNames.get(key);
    if (!whole) return null;
    const like = byLast.get(whole.slice(whole.lastIndexOf(' ') + 1)) ?? [];
    return named(onlyOne(like.filter((one) => one.endsWith(` ${whole}`))) ?? whole);
  };

  /** An acronym is told in brackets, or is made of the initials of one name. Nothing else is asked about it. */
  const spelled: Rule = ({ key, name }) => {
    if (!isAcronym(name)) return null;
    const given = acronyms.get(key);
    if (given) return given;
    if (name.includes('.')) return name;
    // Two letters could be anybody's: only a name that ends like a body's is taken for them.
    const fitting = [...spelledBy(name)].filter(
      (one) => !one.includes(name) && (name.length > 2 || endsLikeBody(one)),
    );
    return onlyOne(fitting) ?? name;
  };

  /** `the Norian CDC`, of which the text says in full what it is. */
  const spelledBehind: Rule = ({ key, name, words }) => {
    const last = words.at(-1) as string;
    if (words.length < 2 || !isAcronym(name.slice(name.lastIndexOf(' ') + 1))) return null;
    const lead = key.slice(0, -last.length);
    return onlyOne([...spelledBy(last.toUpperCase())].filter((one) => one.toLowerCase().startsWith(lead)));
  };

  /** `Corden`, of the Corden Weir Board: the same with nothing more than what a body is called. */
  const goesOn: Rule = ({ key, words }) => {
    const ends = (word: string): boolean =>
      lexicon.bodyEndings.has(word) ||
      lexicon.heads.get(word) === 'body' ||
      // `the North`, where North Noria is spoken of
      (words.length === 1 && lexicon.leads.has(key) && lexicon.places.has(word));
    const like = byFirst.get(words[0] as string) ?? [];
    const longer = like.filter(
      (one) =>
        one.startsWith(`${key} `) &&
        one
          .slice(key.length + 1)
          .split(' ')
          .every(ends),
    );
    return named(onlyOne(longer));
  };

  /** `Corwo`, as some papers write the CORWO. */
  const spelledSmall: Rule = ({ key, name, words }) =>
    words.length === 1 && name.length > 3 && !lexicon.givenNames.has(key)
      ? onlyOne(spelledBy(name.toUpperCase()))
      : null;

  /** `Corden Leisure … Corden`: the full name was told first, but for the headline, and is the only one. */
  const toldFirst: Rule = ({ key, words }) => {
    if (words.length > 1 || lexicon.places.has(key) || byFirst.get(key)?.length !== 1) return null;
    const at = first.get(key) ?? 0;
    const inHeadline = (ranges[at]?.from ?? 0) < (blocks[0]?.to ?? 0);
    const told = (byFirst.get(key) ?? []).filter(
      (one) => one.split(' ').length === 2 && !isOfSort(one) && (inHeadline || (first.get(one) ?? 0) < at),
    );
    return named(onlyOne(told));
  };

  /** `Zab Orlin … Orlin`: a surname whose bearer nothing else showed to be a person. */
  const surname: Rule = ({ key, words }) => {
    if (words.length > 1 || lexicon.places.has(key) || lexicon.heads.has(key)) return null;
    const whole = (byLast.get(key) ?? []).filter((one) => {
      const lead = one.split(' ').slice(0, -1);
      const isPlain = lead.every((word) => !SMALL.has(word) && !lexicon.determiners.has(word));
      return inside.has(one) && lead.length <= 2 && isPlain;
    });
    return named(onlyOne(whole));
  };

  /** `Energy Commission`, of the Corden Energy Commission. */
  const ledOn: Rule = ({ key, words }) => {
    if (words.length < 2) return null;
    const led = (byLast.get(words.at(-1) as string) ?? []).filter((one) => {
      if (!one.endsWith(` ${key}`) || !inside.has(one)) return false;
      const lead = one.slice(0, -key.length - 1).split(' ');
      return lead.length <= 2 && lead.every((word) => saysWhich(word));
    });
    return named(onlyOne(led));
  };

  /** `the appellate court`, of a Court of Appeal. */
  const turnedAbout: Rule = ({ key, words }) => (words.length < 2 ? null : named(turned(key) ?? key));

  const rules = [
    seat,
    shortened,
    spelled,
    spelledBehind,
    goesOn,
    spelledSmall,
    toldFirst,
    surname,
    ledOn,
    turnedAbout,
  ];
  const known = new Map<string, string>();
  return (key, name) => {
    const met = known.get(key);
    if (met !== undefined) return met;
    const asked = { key, name, words: key.split(' ') };
    let found: string | null = null;
    for (const rule of rules) {
      found = rule(asked);
      if (found !== null) break;
    }
    known.set(key, found ?? name);
    return found ?? name;
  };
}
