import type { Cue } from '../../model/attribution';
import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import type { Known } from '../people';
import type { Scene } from './scene';

/**
 * `“…,” he added`: who spoke last, where a pronoun says by its verb that somebody goes on. Null where the verb does not say
 * so, or where whoever spoke is no person or of another gender.
 */
export function goesOn(scene: Scene, source: Range, cue: Cue | null): Known | null {
  const { lexicon, words } = scene.reading;
  if (!cue || source.to - source.from !== 1 || !lexicon.sources.goingOn.has(cue.lemma)) return null;
  const row = lexicon.pronouns.get((words[source.from] as Word).lower);
  if (row?.gender !== 'male' && row?.gender !== 'female') return null;
  const known = scene.spoke?.known ?? null;
  if (known?.kind !== 'person' || (known.gender !== null && known.gender !== row.gender)) return null;
  known.gender = row.gender;
  return known;
}
