import type { Dossier } from '../core/model/dossier';
import type { UnquotedLine, VoiceLine, VoicesView } from '../core/model/popup-view';
import { type Entities, known } from './known';
import { legible } from './legible';
import { matches } from './search';

/** Those who have words, the most first as in the dossier. */
export const voiceLines = (voices: Dossier['voices'], entities: Entities): readonly VoiceLine[] =>
  voices.flatMap(({ entity, words, quotedWords }) => {
    const who = known(entities, entity);
    return who === null ? [] : [{ key: entity, ...who, words, quotedWords }];
  });

/**
 * Who has how many words in an article, and who is not quoted; null where nobody has any words. Of the names, those in
 * which every one of the words `wanted` stands, and no more than `most` of each list; `found`: how many there are of both.
 */
export function voicesView(
  { voices, counts }: Dossier,
  entities: Entities,
  wanted: readonly string[],
  most: number,
): { readonly view: VoicesView | null; readonly found: number } {
  if (counts.attributed === 0) return { view: null, found: 0 };
  const lines = voiceLines(voices, entities).filter(({ name }) => matches(wanted, [name]));
  const unquoted = unquotedLines({ counts }).filter(({ name }) => matches(wanted, [name]));
  const { words, attributed, quoted, kinds, channels, only } = counts;
  const view = {
    words,
    attributed,
    quoted,
    voices: lines.slice(0, most),
    moreVoices: Math.max(0, lines.length - most),
    kinds,
    channels,
    only: known(entities, only)?.name ?? null,
    unquoted: unquoted.slice(0, most),
    moreUnquoted: Math.max(0, unquoted.length - most),
  };
  return { view, found: lines.length + unquoted.length };
}

/** Who is named in an article and not quoted, all of them. */
export const unquotedLines = ({ counts }: Pick<Dossier, 'counts'>): UnquotedLine[] =>
  counts.unquoted.map(({ name, kind, mentions, words }) => ({
    name: legible(name),
    kind,
    mentions: mentions.length,
    words,
  }));
