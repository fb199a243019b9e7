import type { Attribution, ChannelKind } from '../core/model/attribution';
import type { ChannelContext, GroundRule } from '../core/model/attribution-context';
import { type Span, textOf } from '../core/model/span';
import { groundRuleNamed } from '../pack/ground-rule-named';
import type { Pack } from '../pack/pack';
import type { Asked } from './asked';
import type { Joint } from './joint';

/** Rows of the pack whose id is not that of the channel. */
const ROW_OF: Readonly<Partial<Record<ChannelKind, string>>> = {
  briefing: 'told-reporters',
  'social-post': 'post',
};

/** What the way is by which words reached the outlet, and by whose definition; null where the text states none. */
export function channelContext(
  pack: Pack,
  { channel }: Attribution,
  { channels }: Asked['words'],
): ChannelContext | null {
  if (!channel) return null;
  const { kind } = channel;
  const row = pack.rows.channels.find(({ id }) => id === (ROW_OF[kind] ?? kind)) ?? null;
  return {
    kind,
    gloss: channels[kind].gloss,
    definedBy: row?.definedBy ?? [],
    row: row?.id ?? null,
    refs: row?.refs ?? [],
  };
}

/** Where a text gives a reason for not naming somebody, the ground rule that it names (`on background`). */
export function groundRule({ pack, dossier }: Joint, reason: Span | null): GroundRule | null {
  if (reason === null) return null;
  const named = groundRuleNamed(pack, textOf(dossier.article.text, reason));
  if (!named || named.terms === null) return null;
  return { row: named.id, span: reason, terms: named.terms, definedBy: named.definedBy, refs: named.refs };
}
