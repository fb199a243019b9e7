import type { Word } from '../text/words';
import { lengthOf } from './frame/draft';
import { DASHES } from './frame/phrase-marks';
import type { Draft, Pattern, Quoted, Range, Scene } from './pattern';

/** A quotation alone in its sentence is speech from this many words on; below it may be a title or a motto. */
const SHORTEST = 3;

/** Longest name with which a quotation is signed, in words and marks. */
const NAME = 8;

/** `“The weir will hold.” ¶ — [Ann Lee]`: the name with which a quotation is signed in a line of its own, or null. */
function signature({ reading, sentence }: Scene, { to }: Quoted): Range | null {
  const { words, blocks, lexicon } = reading;
  const line = blocks[sentence.block + 1];
  if (to !== blocks[sentence.block]?.to || !line || !DASHES.has(words[line.from]?.lower ?? '')) return null;
  const from = line.from + 1;
  const end = words[line.to - 1]?.lower === '.' ? line.to - 1 : line.to;
  if (end <= from || end - from > NAME) return null;
  const isName = words
    .slice(from, end)
    .every(({ capital, lower }) => capital || lower === ',' || lexicon.nameParticles.has(lower));
  return isName ? { from, to: end } : null;
}

/** Whether nothing but quotations stands in the sentence, the reporter's conjunction aside. */
function isAllQuoted(scene: Scene): boolean {
  const { reading, sentence } = scene;
  for (let at = sentence.from; at < sentence.to; at++) {
    const word = reading.words[at] as Word;
    if (word.kind !== 'mark' && (reading.quotedBy[at] as number) < 0) return false;
  }
  return true;
}

/** «“The weir will hold. We have seen worse.”» with no cue: speech that goes on, stands for itself, or is signed. */
export const standingAlone: Pattern = {
  id: 'standing-alone',
  example: '[content “The weir will hold. We have seen worse.”]',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    if (!isAllQuoted(scene)) return;
    const free = scene.quotations.filter((quoted) => scene.isFree(quoted.from));
    if (free.length === 0 || free.every((quoted) => lengthOf(scene, quoted) < SHORTEST)) return;
    const source = signature(scene, free.at(-1) as Quoted);
    yield {
      content: free.map((quoted) => quoted.span),
      cue: null,
      source,
      inherits: source ? null : 'previous',
      end: scene.sentence.to,
      sentence: scene.index,
      by: standingAlone.id,
    };
  },
};
