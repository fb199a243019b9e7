import { spanOf } from './frame/draft';
import { commaAfter } from './frame/inserted';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern } from './pattern';

/** A question of fewer words is a topic. */
const SHORTEST = 3;

/** «Asked whether the weir would hold, the mayor shrugged»: a question, by somebody who is not named. */
export const askedBefore: Pattern = {
  id: 'asked-before',
  example: '[cue Asked] [content whether the weir would hold for years], the mayor shrugged.',
  needs: 'words',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    const { asked, questions } = reading.lexicon.sources;
    const at = wordAt(scene, sentence.from).lower === 'when' ? sentence.from + 1 : sentence.from;
    if (at + SHORTEST >= sentence.to || !asked.has(wordAt(scene, at).lower)) return;
    const from = at + (wordAt(scene, at + 1).lower === 'on' ? 2 : 1);
    if (!questions.has(wordAt(scene, from).lower) || !scene.isFree(from)) return;
    const to = commaAfter(scene, from, sentence.to);
    if (to === sentence.to || to - from < SHORTEST) return;
    const { start, end } = wordAt(scene, at);
    yield {
      content: [spanOf(reading, from, to)],
      cue: { span: { start, end }, lemma: 'ask', stance: 'asking' },
      source: null,
      inherits: 'open',
      end: to,
      sentence: scene.index,
      by: askedBefore.id,
    };
  },
};
