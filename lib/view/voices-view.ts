import type { Dossier } from '../core/model/dossier';
import type { UnquotedLine, VoicesView } from '../core/model/popup-view';
import { type Entities, known } from './known';
import { legible } from './legible';

/** Lines of each list: the popup is no place for a long table. */
const MOST = 8;

/** Who has how many words in an article, and who is not quoted; null where nobody has any words. */
export function voicesView({ voices, counts }: Dossier, entities: Entities): VoicesView | null {
  if (counts.attributed === 0) return null;
  const lines = voices.flatMap(({ entity, words, quotedWords }) => {
    const who = known(entities, entity);
    return who === null ? [] : [{ key: entity, ...who, words, quotedWords }];
  });
  const unquoted = unquotedLines({ counts });
  const { words, attributed, quoted, kinds, channels, only } = counts;
  return {
    words,
    attributed,
    quoted,
    voices: lines.slice(0, MOST),
    moreVoices: Math.max(0, lines.length - MOST),
    kinds,
    channels,
    only: known(entities, only)?.name ?? null,
    unquoted: unquoted.slice(0, MOST),
    moreUnquoted: Math.max(0, unquoted.length - MOST),
  };
}

/** Who is named in an article and not quoted, all of them. */
export const unquotedLines = ({ counts }: Pick<Dossier, 'counts'>): UnquotedLine[] =>
  counts.unquoted.map(({ name, kind, mentions, words }) => ({
    name: legible(name),
    kind,
    mentions: mentions.length,
    words,
  }));
