import type { Attribution, ChannelKind } from '../core/model/attribution';
import type { Dossier } from '../core/model/dossier';
import type { ReportVoice } from '../core/model/report-view';
import { isShown } from '../core/model/shown';
import { type Entities, known } from './known';

/** How many attributions came by each channel, most first. */
function waysOf(said: readonly Attribution[]): ReportVoice['ways'] {
  const ways = new Map<ChannelKind | null, number>();
  for (const { channel } of said) {
    const kind = channel?.kind ?? null;
    ways.set(kind, (ways.get(kind) ?? 0) + 1);
  }
  return [...ways]
    .map(([kind, attributions]) => ({ kind, attributions }))
    .sort((a, b) => b.attributions - a.attributions);
}

/** Who has words in an article, all of them, most words first: how many, of which kinds, by which channels. */
export function reportVoices({ voices, attributions }: Dossier, entities: Entities): ReportVoice[] {
  const shown = attributions.filter(isShown);
  return voices.flatMap(({ entity, words, quotedWords }) => {
    const who = known(entities, entity);
    if (who === null) return [];
    const said = shown.filter(({ speaker }) => speaker === entity);
    const kinds = { direct: 0, mixed: 0, indirect: 0 };
    for (const { kind } of said) kinds[kind] += 1;
    return [{ key: entity, ...who, words, quotedWords, kinds, ways: waysOf(said) }];
  });
}
