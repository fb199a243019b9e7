import type { Cue } from '../model/attribution';
import type { Word } from '../text/words';
import { spanOf } from './frame/draft';
import { phraseAfter } from './frame/phrase-after';
import type { Draft, Pattern, Scene } from './pattern';

const wordAt = (scene: Scene, at: number): Word => scene.reading.words[at] as Word;

function cueAt(scene: Scene, at: number): Cue {
  return {
    span: { start: wordAt(scene, at).start, end: wordAt(scene, at + 1).end },
    lemma: 'according to',
    stance: 'neutral',
  };
}

/** The words that belong to it: behind the comma when it opens the sentence, before it when it closes it. */
function contentOf(scene: Scene, at: number, after: number): { from: number; to: number } | null {
  const { sentence } = scene;
  const leading = after < sentence.to && wordAt(scene, after).lower === ',' && at <= sentence.from + 2;
  if (leading) return { from: after + 1, to: sentence.to };
  let to = at;
  if (to > sentence.from && wordAt(scene, to - 1).lower === ',') to--;
  let from = to;
  while (from > sentence.from && scene.isFree(from - 1)) from--;
  return from < to ? { from, to } : null;
}

/** «According to the Weir Trust, the wall is “sound”» and «The wall is “sound”, according to the Weir Trust». */
export const accordingTo: Pattern = {
  id: 'according-to',
  example: '[cue According to] [source the Weir Trust], [content the wall is “sound for years”].',

  unquoted: true,

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (let at = sentence.from; at + 2 < sentence.to; at++) {
      if (wordAt(scene, at).lower !== 'according' || wordAt(scene, at + 1).lower !== 'to') continue;
      if ((reading.quotedBy[at] as number) >= 0 || !scene.isFree(at)) continue;
      const source = phraseAfter(reading, at + 2, sentence.to, at > sentence.from + 2);
      if (!source) continue;
      const range = contentOf(scene, at, source.to);
      if (!range || range.to <= range.from || !scene.isFree(range.from)) continue;
      yield {
        content: [spanOf(reading, range.from, range.to)],
        cue: cueAt(scene, at),
        source,
        inherits: null,
        end: source.to,
        sentence: scene.index,
        by: accordingTo.id,
      };
    }
  },
};
