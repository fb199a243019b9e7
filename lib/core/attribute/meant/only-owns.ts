import type { Cue } from '../../model/attribution';
import { wordFrom } from '../../text/locate';
import { namesWithin } from '../cast';
import type { Range } from '../pattern';
import type { Scene } from './scene';

/** What stands behind an owner: `Lee’s`, and as some write it `Lee‘s` and `Lees’`. */
const OWNING: ReadonlySet<string> = new Set(["'s", "'", '’', '‘']);

/**
 * `[Lee’s] attacks were echoed by …`: whether a source is whose something is that is not what is said. Not where the cue
 * stands in the same phrase (`Lee’s long-awaited [claim]`).
 */
export function onlyOwns({ reading, cast }: Scene, { from, to }: Range, cue: Cue | null): boolean {
  const { words, lexicon } = reading;
  if (!cue) return false;
  const end = OWNING.has(words[to - 1]?.lower ?? '') ? to : to + 1;
  if (!words[end - 2]?.capital || !OWNING.has(words[end - 1]?.lower ?? '')) return false;
  // `Lee praised Tarn’s`: of the one, not of the other.
  if (namesWithin(cast, { from, to }).length > 1) return false;
  const at = wordFrom(reading, cue.span.start);
  if (at < end) return false;
  return words.slice(end, at).some(({ lower }) => lower === ',' || lexicon.auxiliaries.has(lower));
}
