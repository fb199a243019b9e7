import type { FoundMention } from '../../model/finding';
import type { Span } from '../../model/span';
import { wordFrom, wordsOf } from '../../text/locate';
import type { Reading } from '../../text/reading';
import { Appearances } from '../appearances';
import { initialsOf } from '../body/acronym';
import { bodyNames } from '../body-names';
import type { Cast, Placed } from '../cast';
import { descriptionsOf, isRelation } from '../descriptions';
import { pairsOf } from '../pairs';
import type { Range } from '../pattern';
import { gatherPeople, type Known } from '../people';
import { learnGenders, personMeant } from '../pronoun-reference';
import type { Joined } from '../run-on';
import { bear, type Scene } from './scene';

/** An article is of somebody from so many names on, */
const NAMED = 5;
/** and if it names nobody else more than once for so many times. */
const MORE = 2;

/** The one of whom an article is, or null. */
function mainOf(people: readonly Known[]): Known | null {
  const [first, second] = [...people].sort((a, b) => b.mentions.length - a.mentions.length);
  const often = first?.mentions.length ?? 0;
  return first && often >= NAMED && often >= MORE * (second?.mentions.length ?? 0) ? first : null;
}

/** Whom a common noun means where one alone is called so. */
function onlyBearer(bearers: ReadonlyMap<string, ReadonlySet<Known>>, noun: string): Known | null {
  const all = bearers.get(noun);
  return all?.size === 1 ? ([...all][0] ?? null) : null;
}

/** The people of an article with their mentions as words, and what stands beside each name as what they are called. */
function castOf(reading: Reading, mentions: readonly FoundMention[]): { people: Known[]; cast: Cast } {
  const { people, of } = gatherPeople(
    mentions,
    ({ span }) => isRelation(reading, wordFrom(reading, span.start)),
    reading.lexicon.shortGivenNames,
  );
  const names: Placed[] = [];
  const placed = new Map<object, Known>();
  for (const mention of mentions) {
    if (mention.kind !== 'name' || mention.entity !== 'person') continue;
    const { from, to } = wordsOf(reading, mention.span);
    const one = { ...mention, from, to };
    names.push(one);
    const known = of.get(mention);
    if (!known) continue;
    placed.set(one, known);
  }
  for (const one of names)
    for (const title of placed.has(one) ? descriptionsOf(reading, one.from, one.to) : [])
      placed.get(one)?.titles.add(title);
  return { people, cast: { names, of: placed } };
}

/** The scene before anybody has spoken. `mentions`: in order of the text; `drafts`: all attributions. */
export function openScene(
  reading: Reading,
  mentions: readonly FoundMention[],
  drafts: readonly Joined[],
  speaker: (scene: Scene, written: Range, content: readonly Span[]) => Known | null,
): Scene {
  const { people, cast } = castOf(reading, mentions);
  const bearers = new Map<string, Set<Known>>();
  for (const known of people) {
    for (const title of [...known.titles]) {
      bear(bearers, known, title);
      const whole = reading.lexicon.shortTitles.get(title);
      if (whole) bear(bearers, known, whole);
      known.gender ??= reading.lexicon.callings.get(title) ?? null;
    }
  }
  learnGenders(reading, cast);
  const main = mainOf(people);
  const appearances: Appearances = new Appearances(
    reading,
    cast,
    drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start),
    new Set(drafts.flatMap(({ source }) => (source ? [source.from] : []))),
    (noun) => onlyBearer(bearers, noun),
    (at, gender) => personMeant(reading, appearances, at, gender, [], main),
  );
  const scene: Scene = {
    reading,
    known: people,
    cast,
    bodies: bodyNames(reading, cast.names, mentions),
    pairs: pairsOf(reading, cast),
    called: new Map(),
    issued: new Map(),
    issuers: new Map(),
    spokeAs: new Map(),
    bearers,
    initials: new Set(people.map(({ name }) => initialsOf(name))),
    surnames: new Set(people.map(({ name }) => name.slice(name.lastIndexOf(' ') + 1).toLowerCase())),
    appearances,
    main,
    spoke: null,
    body: null,
    speaker: (written, content) => speaker(scene, written, content),
  };
  return scene;
}
