import type { ChannelKind } from '../model/attribution';
import type { Entity, EntityKind } from '../model/entity';
import type { ChannelCount, KindCount, Unquoted, VoiceCounts } from '../model/voice-counts';
import type { Reading } from '../text/reading';
import type { Counted } from './voices';

/** Words given to each kind of source, most first. */
function kindsOf(counted: readonly Counted[], entities: readonly Entity[]): KindCount[] {
  const kindOf = new Map(entities.map(({ id, kind }) => [id, kind]));
  const kinds = new Map<EntityKind | null, { words: number; quotedWords: number }>();
  for (const { attribution, words, quotedWords } of counted) {
    const kind = kindOf.get(attribution.speaker ?? '') ?? null;
    const sum = kinds.get(kind) ?? { words: 0, quotedWords: 0 };
    kinds.set(kind, { words: sum.words + words, quotedWords: sum.quotedWords + quotedWords });
  }
  return [...kinds].map(([kind, sum]) => ({ kind, ...sum })).sort((a, b) => b.words - a.words);
}

/** How many attributions came by each way, most first; what is not stated last. */
function channelsOf(counted: readonly Counted[]): ChannelCount[] {
  const channels = new Map<ChannelKind | null, number>();
  for (const { attribution } of counted) {
    const kind = attribution.channel?.kind ?? null;
    channels.set(kind, (channels.get(kind) ?? 0) + 1);
  }
  return [...channels]
    .map(([kind, attributions]) => ({ kind, attributions }))
    .sort((a, b) => Number(a.kind === null) - Number(b.kind === null) || b.attributions - a.attributions);
}

/** The one who speaks wherever somebody does, or null. */
function onlyOne(counted: readonly Counted[]): string | null {
  const speakers = new Set(counted.map(({ attribution }) => attribution.speaker));
  return speakers.size === 1 ? ([...speakers][0] ?? null) : null;
}

/** An article's voices in counts. `counted`: the attributions that count, with their words. Linear. */
export function voiceCounts(
  { words, quotedBy }: Reading,
  counted: readonly Counted[],
  entities: readonly Entity[],
  unquoted: readonly Unquoted[],
): VoiceCounts {
  let all = 0;
  let quoted = 0;
  words.forEach(({ kind }, at) => {
    if (kind === 'mark') return;
    all++;
    if ((quotedBy[at] as number) >= 0) quoted++;
  });
  return {
    words: all,
    attributed: counted.reduce((sum, one) => sum + one.words, 0),
    quoted,
    kinds: kindsOf(counted, entities),
    channels: channelsOf(counted),
    only: onlyOne(counted),
    unquoted,
  };
}
