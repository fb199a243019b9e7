import type { FoundMention } from '../../model/finding';
import { isAnyOf } from '../../text/lexicon';
import type { Reading } from '../../text/reading';
import { SMALL } from './acronym';
import { textOfRange } from './name-ranges';
import type { TextNames } from './text-names';

type Fullest = (key: string, name: string) => string;

const add = (map: Map<string, Set<string>>, noun: string, name: string): void => {
  const set = map.get(noun);
  if (set) set.add(name);
  else map.set(noun, new Set([name]));
};

/** A description as it is written, without what stands before it. */
function written({ text }: Reading, { span, name }: FoundMention): string {
  const whole = text.slice(span.start, span.end);
  return whole.slice(whole.length - name.length);
}

/** Whether a description has a word that tells one such thing from another. */
const isTelling = ({ lexicon }: Reading, { name }: FoundMention): boolean =>
  name
    .split(' ')
    .slice(0, -1)
    .some((word) => !isAnyOf(lexicon, word));

/**
 * The fullest names of bodies by the nouns they hold, each once: `commission` → `California Energy Commission`, also those
 * that a text only describes. `mentions`: of others than people.
 */
export function bodiesByNoun(
  reading: Reading,
  { ranges, names, told }: TextNames,
  mentions: readonly FoundMention[],
  fullest: Fullest,
): ReadonlyMap<string, readonly string[]> {
  const { lexicon } = reading;
  const found = new Map<string, Set<string>>();
  for (const [key, name] of names) {
    const words = key.split(' ');
    if (words.length < 2 || !told.has(key)) continue;
    words.forEach((word, at) => {
      const next = words[at + 1] as string;
      const heads = at === words.length - 1 || SMALL.has(next) || next === 'on' || next === ',';
      const many = lexicon.sources.manyAsOne.has(word);
      const kind = lexicon.heads.get(word);
      if (many || (heads && (kind === 'body' || kind === 'document' || lexicon.bodyKinds.has(word))))
        add(found, word, fullest(key, name));
    });
  }
  for (const range of ranges) {
    // `Corden police`
    const behind = reading.words[range.to];
    if (behind && !behind.capital && lexicon.sources.manyAsOne.has(behind.lower))
      add(found, behind.lower, textOfRange(reading, { from: range.from, to: range.to + 1 }));
  }
  for (const mention of mentions) {
    if (mention.entity !== 'body' || mention.kind !== 'description' || !isTelling(reading, mention)) continue;
    const words = mention.name.split(' ');
    const name = written(reading, mention);
    // A description with a capital is a part of a name that was read already.
    if (words.length > 1 && name === mention.name) add(found, words.at(-1) as string, name);
  }
  return new Map([...found].map(([noun, set]) => [noun, [...set]] as const));
}

/** The descriptions of documents by their nouns, each once. */
export function documentsByNoun(
  reading: Reading,
  mentions: readonly FoundMention[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { entity, name } = mention;
    if (entity !== 'document' || !name.includes(' ') || !isTelling(reading, mention)) continue;
    add(found, name.slice(name.lastIndexOf(' ') + 1), written(reading, mention));
  }
  return found;
}
