import type { FoundMention } from '../model/finding';
import { isSameName, isShortFor, type ShortNames, wordsOfName } from './name-forms';

/** Somebody of the article while mentions are being gathered. */
export interface Known {
  readonly key: string;
  kind: FoundMention['entity'];
  name: string;
  readonly mentions: FoundMention[];
  /** What they are called besides their name, lower case: offices, trades, ages (`58-year-old`). */
  readonly titles: Set<string>;
  gender: 'male' | 'female' | null;
  /** Brought in as a relation of somebody else (`his wife, Ann Lee`): a surname alone is not theirs. */
  relation: boolean;
}

/** `Lord Lee` and `Prince Tarn` name nobody more fully than their one word does. */
const isRanked = ({ titles }: FoundMention, words: readonly string[]): boolean =>
  words.length === 2 && titles.includes(words[0] as string);

/** An entity with nothing known but its name. `name` as it is shown; `key` tells it from others of its kind. */
export const newcomer = (kind: Known['kind'], key: string, name: string): Known => ({
  key: `${kind} ${key}`,
  kind,
  name,
  mentions: [],
  titles: new Set(),
  gender: null,
  relation: false,
});

/** A letter with an accent. */
const ACCENTED = /[^\P{L}a-z]/iu;

/** Whether a mention names somebody more fully; a rank before a surname does not, where a whole name is known. */
function isFuller(mention: FoundMention, { name }: Known, short: ShortNames): boolean {
  if (mention.name.length < name.length) return false;
  // `Rene Orlin … René Orlin`: the accents are the name's, and some only leave them out.
  if (mention.name.length === name.length)
    return mention.name !== name && !ACCENTED.test(name) && ACCENTED.test(mention.name);
  const [words, old] = [wordsOfName(mention.name), wordsOfName(name)];
  const [given = '', first = ''] = [words[0], old[0]];
  // `Chuck Orr … Charles Orr`: another form, and no fuller one, as `Kenneth` is of `Ken`.
  if (given !== first && isShortFor(given, first, short) && !given.startsWith(first)) return false;
  // `King Aldric … King Aldric III`: the same words, and the numeral.
  return !isRanked(mention, words) || old.length <= 1 || words.join(' ') === old.join(' ');
}

/** Adds a mention to the one it means, with what it tells of them. */
function addMention(known: Known, mention: FoundMention, short: ShortNames): void {
  known.mentions.push(mention);
  for (const title of mention.titles) known.titles.add(title);
  known.gender ??= mention.gender;
  if (known.kind === 'person' && isFuller(mention, known, short)) known.name = mention.name;
}

const push = <K, V>(map: Map<K, V[]>, key: K, value: V): void => {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
};

/** How often the one must be named whole for each time that another of the surname is, to be the one it means alone. */
const MORE = 3;

/**
 * Which of several who bear a surname it means alone: the only one brought in before it, the only one who was not
 * brought in as a relation, or the one of whom the article is. `plain`: without a form of address, by which relations
 * are called too.
 */
function principal(bearers: readonly Known[], { span }: FoundMention, plain: boolean): Known | undefined {
  const before = bearers.filter(({ mentions }) => (mentions[0]?.span.start ?? 0) < span.start);
  if (before.length === 1) return before[0];
  const own = before.filter(({ relation }) => !relation);
  if (own.length === 1) return own[0];
  if (!plain) return undefined;
  const whole = (known: Known): number => known.mentions.filter(({ name }) => name.includes(' ')).length;
  const [first, second] = own.sort((a, b) => whole(b) - whole(a));
  return first && second && whole(first) >= MORE * whole(second) && whole(first) > MORE ? first : undefined;
}

/**
 * Who is who among the names of people: one entry for each, with all its mentions. A surname or a given name alone goes
 * to the one who bears it; where two do, and no form of address tells them apart, it goes to neither. `shortNames`: short forms of given names.
 */
export function gatherPeople(
  mentions: readonly FoundMention[],
  isRelation: (mention: FoundMention) => boolean,
  shortNames: ShortNames,
): {
  people: Known[];
  of: Map<FoundMention, Known>;
} {
  const people: Known[] = [];
  const byName = new Map<string, Known>();
  const bySurname = new Map<string, Known[]>();
  const byGiven = new Map<string, Known[]>();
  const of = new Map<FoundMention, Known>();
  const names = mentions.filter((mention) => mention.kind === 'name' && mention.entity === 'person');
  const take = (mention: FoundMention, known: Known): void => {
    addMention(known, mention, shortNames);
    of.set(mention, known);
  };
  for (const mention of names) {
    const words = wordsOfName(mention.name);
    if (words.length < 2 || isRanked(mention, words)) continue;
    const key = words.join(' ');
    const last = words.at(-1) as string;
    const alike = (bySurname.get(last) ?? []).filter((known) =>
      isSameName(wordsOfName(known.name), words, shortNames),
    );
    const same = byName.get(key) ?? (alike.length === 1 ? alike[0] : undefined);
    const known = same ?? newcomer('person', mention.name.toLowerCase(), mention.name);
    if (!same) {
      known.relation = isRelation(mention);
      people.push(known);
      push(bySurname, last, known);
      push(byGiven, words[0] as string, known);
    }
    byName.set(key, known);
    take(mention, known);
  } /** Whom a name alone meant last: a text goes on calling the same one by it. */
  const meant = new Map<string, Known>();
  for (const mention of names) {
    const words = wordsOfName(mention.name);
    const ranked = isRanked(mention, words);
    if (words.length > 1 && !ranked) continue;
    const key = words.at(-1) ?? mention.name.toLowerCase();
    const bearers = [...(bySurname.get(key) ?? [])];
    for (const known of ranked ? [] : (byGiven.get(key) ?? []))
      if (!bearers.includes(known)) bearers.push(known);
    // Only a form of address tells the gender of a surname: *Graham* alone is no man for being called so.
    const told = mention.titles.length > 0 ? mention.gender : null;
    const fitting = bearers.filter(({ gender }) => told === null || gender === null || gender === told);
    let known = fitting.length === 1 ? fitting[0] : principal(fitting, mention, told === null && !ranked);
    const before = meant.get(key);
    if (!known && before && fitting.includes(before)) known = before;
    if (known && told === null && !ranked) meant.set(key, known);
    if (bearers.length === 0) {
      known = byName.get(key);
      if (!known) {
        known = newcomer('person', mention.name.toLowerCase(), mention.name);
        people.push(known);
        byName.set(key, known);
      }
    }
    if (known)
      take(told === mention.gender || bearers.length === 0 ? mention : { ...mention, gender: null }, known);
    if (known) of.set(mention, known);
  }
  return { people, of };
}
