import type { Cue } from '../../model/attribution';
import type { Word } from '../../text/words';
import { PRESENCE } from '../appearance';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import type { Scene } from './scene';

/** `Lee praised it again, though she added …`: whether the sentence has another for its subject, before the pronoun. */
const leadsAnother = ({ reading, appearances }: Scene, spoke: Known, at: number): boolean =>
  appearances
    .before(at)
    .some(
      ({ known, sentence, presence }) =>
        sentence === sentenceOf(reading, at) && known !== spoke && presence === PRESENCE.subject,
    );

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
  if (leadsAnother(scene, known, source.from)) return null;
  known.gender = row.gender;
  return known;
}
