import type { Entity } from '../model/entity';
import type { FoundMention } from '../model/finding';
import type { Span } from '../model/span';
import type { Unquoted, UnquotedKind } from '../model/voice-counts';
import { spanOfWords, wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import { acts } from './acting';
import { countryMentions } from './country-mentions';
import { endOfGroup, isOfSomebody, isSomebody } from './groups';
import { type Heard, heardIn } from './heard';
import type { Counted } from './voices';

/**
 * In how many places somebody must be named, and in how many of them do something, to be one of those an article is
 * about: a country is named for many reasons, a people or a person for themselves.
 */
const LEAST: Readonly<Record<UnquotedKind, { readonly places: number; readonly acts: number }>> = {
  person: { places: 2, acts: 0 },
  body: { places: 3, acts: 2 },
  country: { places: 3, acts: 2 },
  people: { places: 2, acts: 0 },
  group: { places: 2, acts: 0 },
};

/** Words (indexes, end-exclusive) that name somebody; `key` tells whom. `retold`: words they have without marks. */
interface Place {
  readonly key: string;
  readonly kind: UnquotedKind;
  readonly name: string;
  readonly entity: string | null;
  readonly retold: number;
  /** Whether this place alone is enough: a person named in full with an office, a group of which it is said whose it is. */
  readonly telling: boolean;
  readonly from: number;
  readonly to: number;
}

const written = ({ text, words }: Reading, from: number, to: number): string =>
  text.slice((words[from] as Word).start, (words[to - 1] as Word).end);

/** Countries and peoples that are not quoted. */
function countriesIn(reading: Reading, heard: Heard): Place[] {
  const mentions = countryMentions(reading);
  const quoted = new Set<string>();
  const retold = new Map<string, number>();
  for (const { row, from } of mentions) {
    const words = heard.words[from] as number;
    if (words < 0) quoted.add(row.name);
    else retold.set(row.name, (retold.get(row.name) ?? 0) + words);
  }
  return mentions.flatMap(({ row, as, from, to }): Place[] => {
    if (as === 'adjective' || quoted.has(row.name)) return [];
    const name = as === 'country' ? row.name : written(reading, from, to);
    const own = as === 'country' ? (retold.get(row.name) ?? 0) : 0;
    return [
      { key: `${as} ${row.name}`, kind: as, name, entity: null, retold: own, telling: false, from, to },
    ];
  });
}

/** People who are not quoted, if they surely are people: a known given name, or an office before the name. */
function peopleIn(
  reading: Reading,
  entities: readonly Entity[],
  mentions: readonly FoundMention[],
  { quoted, retold }: Heard,
): Place[] {
  const titled = new Set(mentions.filter(({ titles }) => titles.length > 0).map(({ span }) => span.start));
  return entities.flatMap(({ id, kind, name, mentions: places }): Place[] => {
    if (kind !== 'person' || quoted.has(id) || name === name.toUpperCase()) return [];
    const given = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
    const isGiven = reading.lexicon.givenNames.has(given);
    if (!isGiven && !places.some(({ span }) => titled.has(span.start))) return [];
    const words = retold.get(id) ?? 0;
    return places.map(({ span }) => {
      const { from, to } = wordsOf(reading, span);
      const telling = isGiven && titled.has(span.start);
      return { key: id, kind, name, entity: id, retold: words, telling, from, to };
    });
  });
}

/** Bodies and groups by what they are, but for those whose noun stands in a source as well. */
function describedIn(reading: Reading, mentions: readonly FoundMention[], heard: Heard): Place[] {
  const nouns = new Set<string>();
  for (let at = 0; at < reading.words.length; at++)
    if (heard.words[at] !== 0) nouns.add((reading.words[at] as Word).lower);
  return mentions.flatMap(({ entity, kind, span }): Place[] => {
    const { from, to } = wordsOf(reading, span);
    const head = reading.words[to - 1]?.lower ?? '';
    if (kind !== 'description' || (entity !== 'body' && entity !== 'group') || nouns.has(head)) return [];
    const isAny = entity === 'body' ? reading.lexicon.bodyKinds.has(head) : !isSomebody(reading, from, to);
    if (isAny) return [];
    const telling = entity === 'group' && isOfSomebody(reading, from, to);
    const name = written(reading, from, telling ? endOfGroup(reading, to) : to);
    return [{ key: `${entity} ${head}`, kind: entity, name, entity: null, retold: 0, telling, from, to }];
  });
}

/** The place that says the least: `residents` rather than `some of the older residents`. */
const shortest = (places: readonly Place[]): Place =>
  places.reduce((best, one) => (one.name.length < best.name.length ? one : best));

/**
 * Whom an article speaks of and does not quote: people, peoples, countries and bodies that it names often enough and
 * that do something in it, people named with their office, and groups that are somebody's (`the enclave’s residents`). Whoever has a part in the source of
 * a quotation, by the name, an office or a spokesman, is quoted. `counted`: attributions that are sure enough to be shown,
 * with their words. Those without any words first, then most mentions first, then in order of the text. Linear.
 */
export function unquotedIn(
  reading: Reading,
  counted: readonly Counted[],
  entities: readonly Entity[],
  mentions: readonly FoundMention[],
): Unquoted[] {
  const heard = heardIn(reading, counted, entities);
  const countries = countriesIn(reading, heard);
  const inCountries = new Set(countries.map(({ to }) => to));
  const described = describedIn(reading, mentions, heard).filter(({ to }) => !inCountries.has(to));
  const named = new Map<string, Place[]>();
  for (const place of [...peopleIn(reading, entities, mentions, heard), ...countries, ...described]) {
    const places = named.get(place.key);
    if (places) places.push(place);
    else named.set(place.key, [place]);
  }
  const spanOf = ({ from, to }: Place): Span => spanOfWords(reading, from, to);
  return [...named.values()]
    .filter((places) => {
      const least = LEAST[(places[0] as Place).kind];
      const acting = places.filter(({ from, to }) => acts(reading, from, to)).length;
      const isOften = places.length >= least.places && acting >= least.acts;
      return isOften || places.some(({ telling }) => telling);
    })
    .map((places): Unquoted => {
      const telling = places.find((place) => place.telling);
      const { kind, name, entity, retold } = telling ?? shortest(places);
      return { kind, name, entity, words: retold, mentions: places.map(spanOf), by: `unquoted:${kind}` };
    })
    .sort(
      (a, b) =>
        Number(a.words > 0) - Number(b.words > 0) ||
        b.mentions.length - a.mentions.length ||
        (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
}
