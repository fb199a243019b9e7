import type { Span } from '../../model/span';
import type { Word } from '../../text/words';
import type { Scene } from '../pattern';
import { clauseEnd, opensRemark } from './clause-end';
import { spanOf } from './draft';
import { beforeVerbGroup, subjectBefore } from './subject';

/** Words that carry on a sentence in the reporter's voice behind `…, she said, `. */
const NARRATING = new Set([
  'who',
  'which',
  'whose',
  'where',
  'as',
  'according',
  'in',
  'at',
  'on',
  'during',
  'when',
  'after',
  'before',
  'while',
  'with',
]);

/** `…, she said, and [the trust confirmed it]`: whether a clause from a word on has a subject there and a cue of its own. */
function isAnothers({ cueing, reading }: Scene, from: number, to: number): boolean {
  const cue = cueing.cues.find((one) => one.from > from && one.to < to);
  if (cue === undefined || subjectBefore(reading, cue.from, from)?.from !== from) return false;
  // `and anyone who claims so is …`
  return reading.words[beforeVerbGroup(reading, cue.from, from)]?.lower !== 'who';
}

/** The rest of what is said behind source and cue that interrupt it (`The weir, she said, [would hold]`), or null. */
export function restOf(scene: Scene, after: number): Span | null {
  const { sentence, reading } = scene;
  if (after + 2 >= sentence.to || (reading.words[after] as Word).lower !== ',') return null;
  const from = after + 1;
  const { lower } = reading.words[from] as Word;
  if (
    opensRemark(scene, after) ||
    !scene.isFree(from) ||
    NARRATING.has(lower) ||
    lower.endsWith('ing') ||
    scene.cueAt(from)
  )
    return null;
  if (reading.lexicon.connectives.has(lower) && (scene.cueAt(from + 1) || scene.cueAt(from + 2))) return null;
  const to = clauseEnd(scene, from);
  if (reading.lexicon.connectives.has(lower) && isAnothers(scene, from + 1, to)) return null;
  return to - from < 2 ? null : spanOf(reading, from, to);
}
