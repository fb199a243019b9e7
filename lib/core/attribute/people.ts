import type { FoundMention } from '../model/finding';

/** Somebody of the article while mentions are being gathered. */
export interface Known {
  readonly key: string;
  kind: FoundMention['entity'];
  name: string;
  readonly mentions: FoundMention[];
  readonly titles: Set<string>;
  gender: 'male' | 'female' | null;
}

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(' ') + 1).toLowerCase();

function start(mention: FoundMention): Known {
  return {
    key: `${mention.entity} ${mention.name.toLowerCase()}`,
    kind: mention.entity,
    name: mention.name,
    mentions: [],
    titles: new Set(),
    gender: null,
  };
}

function add(known: Known, mention: FoundMention): void {
  known.mentions.push(mention);
  for (const title of mention.titles) known.titles.add(title);
  known.gender ??= mention.gender;
  if (mention.name.length > known.name.length) known.name = mention.name;
}

/**
 * Who is who among the names of people: one entry for each, with all its mentions. A surname alone goes to the one who
 * bears it; where two do, it goes to neither.
 */
export function gatherPeople(mentions: readonly FoundMention[]): {
  people: Known[];
  of: Map<FoundMention, Known>;
} {
  const people: Known[] = [];
  const byName = new Map<string, Known>();
  const bySurname = new Map<string, Known[]>();
  const of = new Map<FoundMention, Known>();
  const names = mentions.filter((mention) => mention.kind === 'name' && mention.entity === 'person');
  const whole = names.filter((mention) => mention.name.includes(' '));
  for (const mention of whole) {
    const key = mention.name.toLowerCase();
    const first = key.split(' ', 1)[0] as string;
    const last = surnameOf(key);
    // `Ann Lee` and `Ann M. Lee` are one.
    const same =
      byName.get(key) ??
      bySurname.get(last)?.find((known) => known.name.toLowerCase().split(' ', 1)[0] === first);
    const known = same ?? start(mention);
    if (!same) {
      people.push(known);
      bySurname.set(last, [...(bySurname.get(last) ?? []), known]);
    }
    byName.set(key, known);
  }
  for (const mention of names) {
    const key = mention.name.toLowerCase();
    let known = byName.get(key);
    if (!known && !mention.name.includes(' ')) {
      const bearers = bySurname.get(key) ?? [];
      if (bearers.length === 1) known = bearers[0];
      else if (bearers.length > 1) continue;
      else {
        known = start(mention);
        people.push(known);
        byName.set(key, known);
      }
    }
    if (!known) continue;
    add(known, mention);
    of.set(mention, known);
  }
  return { people, of };
}
