import type { Attribution } from '../model/attribution';
import type { Entity } from '../model/entity';
import type { FoundMention } from '../model/finding';
import type { Unquoted, UnquotedKind } from '../model/voice-counts';
import { wordsOf } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import { acts } from './acting';
import { countryMentions } from './country-mentions';
import { speakingIn, voicedWords } from './voiced-words';

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

/** Words (indexes, end-exclusive) that name somebody; `key` tells whom. */
interface Place {
  readonly key: string;
  readonly kind: UnquotedKind;
  readonly name: string;
  readonly entity: string | null;
  readonly from: number;
  readonly to: number;
}

const lowerAt = (reading: Reading, at: number): string => reading.words[at]?.lower ?? '';

const written = ({ text, words }: Reading, from: number, to: number): string =>
  text.slice((words[from] as Word).start, (words[to - 1] as Word).end);

/** Words that lead from a group to where or whose it is. */
const LEADING: ReadonlySet<string> = new Set(['of', 'in', 'from']);

/** Where a group ends with the name of the place that is its own: `residents [of Brack]`. */
function endOfGroup(reading: Reading, to: number): number {
  if (!LEADING.has(lowerAt(reading, to)) || !reading.words[to + 1]?.capital) return to;
  let end = to + 1;
  while (reading.words[end]?.kind === 'word' && reading.words[end]?.capital) end++;
  return end;
}

/** Whether it is said whose a group is: `the [enclave’s] residents`, `residents [of Brack]`. */
function isOfSomebody(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (lowerAt(reading, at) === "'s") return true;
  return endOfGroup(reading, to) > to;
}

/** Whether a group is more than people of some kind: `residents`, `the people of Brack`, not `people`. */
const isSomebody = (reading: Reading, head: string, from: number, to: number): boolean =>
  !reading.language.vagueGroups.includes(head) || isOfSomebody(reading, from, to);

/** Countries and peoples, and which of them have a voice. */
function countriesIn(reading: Reading, voiced: Uint8Array): Place[] {
  const mentions = countryMentions(reading);
  const heard = new Set(mentions.filter(({ from }) => voiced[from] === 1).map(({ row }) => row.name));
  return mentions.flatMap(({ row, as, from, to }): Place[] => {
    if (as === 'adjective' || heard.has(row.name)) return [];
    const name = as === 'country' ? row.name : written(reading, from, to);
    return [{ key: `${as} ${row.name}`, kind: as, name, entity: null, from, to }];
  });
}

/** People who do not speak, if they surely are: a known given name, or an office before the name. */
function peopleIn(
  reading: Reading,
  entities: readonly Entity[],
  mentions: readonly FoundMention[],
  speaking: ReadonlySet<string>,
): Place[] {
  const titled = new Set(mentions.filter(({ titles }) => titles.length > 0).map(({ span }) => span.start));
  return entities
    .filter(({ id, kind, name, mentions: places }) => {
      if (kind !== 'person' || speaking.has(id) || name === name.toUpperCase()) return false;
      const given = name.slice(0, Math.max(0, name.indexOf(' '))).toLowerCase();
      return reading.lexicon.givenNames.has(given) || places.some(({ span }) => titled.has(span.start));
    })
    .flatMap(({ id, name, mentions: places }) =>
      places.map(
        ({ span }): Place => ({ key: id, kind: 'person', name, entity: id, ...wordsOf(reading, span) }),
      ),
    );
}

/** Bodies and groups by what they are, but for those whose noun stands in a source as well. */
function describedIn(reading: Reading, mentions: readonly FoundMention[], voiced: Uint8Array): Place[] {
  const heard = new Set(reading.words.filter((_, at) => voiced[at] === 1).map(({ lower }) => lower));
  const audiences = new Set(
    reading.language.channels.cues.flatMap(({ places, forms }) => (places.includes('audience') ? forms : [])),
  );
  return mentions.flatMap(({ entity, kind, span }): Place[] => {
    const { from, to } = wordsOf(reading, span);
    const head = lowerAt(reading, to - 1);
    if (kind !== 'description' || heard.has(head)) return [];
    if (entity === 'body' && reading.lexicon.bodyKinds.has(head)) return [];
    if (entity === 'group' && (audiences.has(head) || !isSomebody(reading, head, from, to))) return [];
    if (entity !== 'body' && entity !== 'group') return [];
    const end = entity === 'group' ? endOfGroup(reading, to) : to;
    return [
      { key: `${entity} ${head}`, kind: entity, name: written(reading, from, end), entity: null, from, to },
    ];
  });
}

/** The place that says the least: `residents` rather than `some of the older residents`. */
const shortest = (places: readonly Place[]): Place =>
  places.reduce((best, one) => (one.name.length < best.name.length ? one : best));

/**
 * Whom an article speaks of and gives no words: people, peoples, countries and bodies that it names often enough and
 * that do something in it, and groups that are somebody's (`the enclave’s residents`). Whoever has a part in a source, by
 * the name, an office or a spokesman, has a voice. `attributions`: those that are sure enough to be shown. Most mentions
 * first, then in order of the text. Linear.
 */
export function unquotedIn(
  reading: Reading,
  attributions: readonly Attribution[],
  entities: readonly Entity[],
  mentions: readonly FoundMention[],
): Unquoted[] {
  const voiced = voicedWords(reading, attributions, entities);
  const countries = countriesIn(reading, voiced);
  const inCountries = new Set(countries.map(({ to }) => to));
  const described = describedIn(reading, mentions, voiced).filter(({ to }) => !inCountries.has(to));
  const named = new Map<string, Place[]>();
  for (const place of [
    ...peopleIn(reading, entities, mentions, speakingIn(attributions)),
    ...countries,
    ...described,
  ]) {
    const places = named.get(place.key);
    if (places) places.push(place);
    else named.set(place.key, [place]);
  }
  const spanOf = ({ from, to }: Place) => ({
    start: (reading.words[from] as Word).start,
    end: (reading.words[to - 1] as Word).end,
  });
  return [...named.values()]
    .filter((places) => {
      const { kind } = places[0] as Place;
      if (kind === 'group' && places.some(({ from, to }) => isOfSomebody(reading, from, to))) return true;
      const acting = places.filter(({ from, to }) => acts(reading, from, to)).length;
      return places.length >= LEAST[kind].places && acting >= LEAST[kind].acts;
    })
    .map((places): Unquoted => {
      const own = places.find(({ kind, from, to }) => kind === 'group' && isOfSomebody(reading, from, to));
      const { kind, name, entity } = own ?? shortest(places);
      return { kind, name, entity, mentions: places.map(spanOf), by: `unquoted:${kind}` };
    })
    .sort(
      (a, b) =>
        b.mentions.length - a.mentions.length || (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
    );
}
