import type { Dossier } from '../core/model/dossier';
import type { SpeakingView } from '../core/model/popup-view';
import type { Entities } from './known';
import { voiceLines } from './voices-view';

/** Parts of the bar that bear a name: more are too thin to be told apart. */
const NAMED = 4;

/** Who has the most words in an article, at a glance; null where nobody has any. */
export function speakingView({ voices, counts }: Dossier, entities: Entities): SpeakingView | null {
  if (counts.attributed === 0) return null;
  const lines = voiceLines(voices, entities).filter(({ words }) => words > 0);
  const rest = lines.slice(NAMED);
  return {
    words: counts.words,
    attributed: counts.attributed,
    parts: lines.slice(0, NAMED),
    others: rest.length,
    otherWords: rest.reduce((sum, { words }) => sum + words, 0),
    open: counts.kinds.find(({ kind }) => kind === null)?.words ?? 0,
  };
}
