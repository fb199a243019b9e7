import type { Attribution } from '../core/model/attribution';
import type { AttributionContext, CueContext, IssuerContext } from '../core/model/attribution-context';
import type { Pack } from '../pack/pack';
import type { Asked } from './asked';
import type { Joint } from './joint';
import { channelContext, groundRule } from './ways';

/** What a verb implies by the style of newsrooms: what a reference says of itself, else of verbs of its stance. */
function cueContext(pack: Pack, { cue }: Attribution, { stances }: Asked['words']): CueContext | null {
  if (!cue) return null;
  const { lemma, stance } = cue;
  const own = pack.rows.cues.find((row) => row.lemma === lemma);
  if (own) return { lemma, stance, gloss: own.gloss, row: own.id, refs: own.refs };
  const kind = pack.rows.stances.find(({ id }) => id === stance);
  return { lemma, stance, gloss: stances[stance].gloss, row: null, refs: kind?.refs ?? [] };
}

/** What is known of the way in which the words of an attribution were passed on. */
export function attributionContext(
  joint: Joint,
  one: Attribution,
  issuer: IssuerContext | null,
  { words, fidelity }: Asked,
): AttributionContext {
  const speaker = joint.entities.get(one.speaker);
  return {
    channel: channelContext(joint.pack, one, words),
    groundRule: groundRule(joint, speaker?.unnamed?.reason ?? null),
    issuer,
    cue: cueContext(joint.pack, one, words),
    fidelity: fidelity?.get(one.id) ?? null,
    by: 'channel-row',
  };
}
