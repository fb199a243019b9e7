import type { Attribution } from '../model/attribution';
import type { Observation } from '../model/dossier';
import type { Entity } from '../model/entity';
import type { FoundMention } from '../model/finding';
import { overlaps, textOf } from '../model/span';
import { chainsOf } from '../source/chain';
import { channelsOf } from '../source/channel';
import { holds, observationsOf } from '../source/observations';
import { repeatedBy } from '../source/repeated';
import { unnamedOf } from '../source/unnamed';
import { whoIs } from '../source/who';
import type { Reading } from '../text/reading';

/** What the attributions are by themselves, and who speaks in them. */
export interface Unsourced {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly FoundMention[];
}

/** The same with channels, chains and principals; and what looks like an attribution and is the outlet's own. */
export interface Sourcing {
  readonly attributions: Attribution[];
  readonly entities: Entity[];
  readonly observations: Observation[];
}

/** Bodies in whose name somebody speaks become entities, each once, with all its mentions. */
function adopter(
  { text }: Reading,
  mentions: readonly FoundMention[],
  makeId: (kind: string, content: string) => string,
) {
  const adopted = new Map<string, Entity>();
  const bodies = new Map<string, FoundMention[]>();
  for (const one of mentions) {
    if (one.entity !== 'body') continue;
    const name = one.name.toLowerCase();
    const same = bodies.get(name);
    if (same) same.push(one);
    else bodies.set(name, [one]);
  }
  const adopt = (body: FoundMention): string => {
    const key = body.name.toLowerCase();
    const known = adopted.get(key);
    if (known) return known.id;
    const same = bodies.get(key) ?? [];
    const all = same.some((one) => overlaps(one.span, body.span)) ? same : [...same, body];
    const entity: Entity = {
      id: makeId('entity', `body ${key}`),
      kind: 'body',
      name: textOf(text, body.span),
      mentions: all.map(({ span, kind }) => ({ span, kind })),
      unnamed: null,
      by: body.by,
    };
    adopted.set(key, entity);
    return entity.id;
  };
  return { adopt, adopted };
}

/** Says of the sources without a name what they are called and why, by the first attribution that gives a reason. */
function withUnnamed(
  reading: Reading,
  entities: readonly Entity[],
  attributions: readonly Attribution[],
): Entity[] {
  const open = new Map(
    entities.filter(({ unnamed }) => unnamed !== null).map((one) => [one.id, one.unnamed]),
  );
  const asked = new Set<string>();
  for (const { source, cue, speaker } of attributions) {
    if (!source || !speaker || !open.has(speaker)) continue;
    if (asked.has(speaker) && open.get(speaker)?.reason) continue;
    const found = unnamedOf(reading, { source, cue: cue?.span ?? null });
    if (!asked.has(speaker) || found.reason) open.set(speaker, found);
    asked.add(speaker);
  }
  return entities.map((entity) => ({ ...entity, unnamed: open.get(entity.id) ?? entity.unnamed }));
}

/** Without what takes words for somebody's that a rule knows as the outlet's own, and is too unsure to hold them. */
const withoutOwn = (
  attributions: readonly Attribution[],
  own: readonly Pick<Observation, 'span'>[],
): readonly Attribution[] =>
  attributions.filter(
    (one) => holds(one) || !own.some(({ span }) => one.content.some((content) => overlaps(content, span))),
  );

/**
 * Says of each attribution by which way its words came and whose they are; one that is too unsure gives way to an
 * observation. Linear in the text and in what was found.
 */
export function sourcingOf(
  reading: Reading,
  { attributions: found, entities, mentions }: Unsourced,
  makeId: (kind: string, content: string) => string,
): Sourcing {
  const own = observationsOf(reading, found);
  const attributions = withoutOwn(found, own);
  const channels = channelsOf(reading, attributions, entities);
  const channelled = attributions.map((one, index) => ({ ...one, channel: channels[index] ?? null }));
  const { adopt, adopted } = adopter(reading, mentions, makeId);
  const chains = chainsOf(reading, channelled, entities, whoIs(reading, entities, mentions, adopt));
  return {
    attributions: channelled.map((one, index) => {
      const chained = { ...one, ...chains[index] };
      return { ...chained, repeated: repeatedBy(reading, chained) };
    }),
    entities: [...withUnnamed(reading, entities, attributions), ...adopted.values()],
    observations: own.map((one) => ({
      id: makeId('observation', textOf(reading.text, one.span)),
      ...one,
    })),
  };
}
