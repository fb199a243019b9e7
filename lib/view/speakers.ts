import type { Attribution } from '../core/model/attribution';
import type { Context } from '../core/model/context';
import type { Correction } from '../core/model/correction';
import type { Entity } from '../core/model/entity';
import type { QuoteRow, SpeakerGroup, SpeakerStanding } from '../core/model/popup-view';
import { type Entities, unnamed } from './known';
import { knownView } from './known-view';
import { legible } from './legible';

const ORDER: readonly SpeakerStanding[] = ['named', 'unnamed', 'unresolved', 'none'];

/** An attribution beside the row that shows it. */
export interface Quoted {
  readonly attribution: Attribution;
  readonly row: QuoteRow;
}

/** How the article makes the speaker of an attribution known. `entity`: whom its speaker id stands for, if anybody. */
function standing(attribution: Attribution, entity: Entity | undefined): SpeakerStanding {
  if (entity !== undefined) return entity.kind === 'unnamed' ? 'unnamed' : 'named';
  return attribution.source === null ? 'none' : 'unresolved';
}

/**
 * Rows gathered under their speakers: the named in the order in which they first speak, then the unnamed, then one
 * group for sources that were not traced, and one for words without any. Everybody is treated by the same order:
 * nobody stands first for being quoted more.
 */
export function bySpeaker(
  text: string,
  quotes: readonly Quoted[],
  entities: Entities,
  context: Context | null,
): readonly SpeakerGroup[] {
  const groups = new Map<string, { head: Omit<SpeakerGroup, 'quotes'>; quotes: QuoteRow[] }>();
  for (const { attribution, row } of quotes) {
    const entity = attribution.speaker === null ? undefined : entities.get(attribution.speaker);
    const state = standing(attribution, entity);
    const key = entity === undefined ? state : `entity:${entity.id}`;
    const group = groups.get(key);
    if (group !== undefined) {
      group.quotes.push(row);
      continue;
    }
    const head = {
      key,
      standing: state,
      name: entity === undefined ? null : legible(entity.name) || null,
      kind: entity?.kind ?? null,
      unnamed: unnamed(text, entity),
      known: knownView(context, text, entity?.id ?? null),
      notThem: notThem(context, entity?.id ?? null),
    };
    groups.set(key, { head, quotes: [row] });
  }
  return [...groups.values()]
    .sort((a, b) => ORDER.indexOf(a.head.standing) - ORDER.indexOf(b.head.standing))
    .map(({ head, quotes: rows }) => ({ ...head, quotes: rows }));
}

/** What says that an entity is not the person whom the context shows for it; null where it shows nobody. */
function notThem(context: Context | null, target: string | null): Correction | null {
  const person = context?.entities[target ?? '']?.resolved?.id ?? null;
  return target === null || person === null ? null : { kind: 'not-them', target, person };
}
