import type { Word } from '../text/words';
import { lengthOf } from './frame/draft';
import type { Draft, Pattern, Scene } from './pattern';

/** A quotation alone in its sentence is speech from this many words on; below it may be a title or a motto. */
const SHORTEST = 3;

/** Whether nothing but quotations stands in the sentence, the reporter's conjunction aside. */
function isAllQuoted(scene: Scene): boolean {
  const { reading, sentence } = scene;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at] as Word;
    if (word.kind !== 'mark' && (reading.quotedBy[at] as number) < 0) return false;
  }
  return true;
}

/** «“The weir will hold. We have seen worse.”» with no cue: speech that goes on, or stands for itself. */
export const standingAlone: Pattern = {
  id: 'standing-alone',
  example: '[content “The weir will hold. We have seen worse.”]',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    if (!isAllQuoted(scene)) return;
    const free = scene.quotations.filter((quoted) => scene.isFree(quoted.from));
    if (free.length === 0 || free.every((quoted) => lengthOf(scene, quoted) < SHORTEST)) return;
    yield {
      content: free.map((quoted) => quoted.span),
      cue: null,
      source: null,
      inherits: 'previous',
      end: scene.sentence.to,
      sentence: scene.index,
      by: standingAlone.id,
    };
  },
};
