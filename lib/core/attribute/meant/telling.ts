import { isAnyOf } from '../../text/lexicon';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import type { Scene } from './scene';

/** Whether the words for a writing that is new to the text are a name of it: `court documents`, `prison records`. */
export function isOwnName(scene: Scene, description: Range): boolean {
  const { words, lexicon } = scene.reading;
  const { lower } = words[description.to - 1] as Word;
  if (!lower.endsWith('s')) return false;
  const before = words[description.to - 2]?.lower ?? '';
  const isKept = lexicon.heads.get(before) === 'body' || lexicon.sources.keepers.has(before);
  return description.to - description.from > 1 && isKept;
}

/** Whether some word before a noun says which one is meant: `the [health] ministry`, not `the provincial department`. */
export function isTelling(scene: Scene, { from, to }: Range): boolean {
  const { words, lexicon } = scene.reading;
  for (let at = from; at < to - 1; at++) {
    const { lower, capital, kind } = words[at] as Word;
    if (capital || (kind === 'word' && !isAnyOf(lexicon, lower))) return true;
  }
  return false;
}
