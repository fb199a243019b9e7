import type { Word } from '../text/words';
import { clauseEnd } from './frame/clause-end';
import { spanOf } from './frame/draft';
import { hasFiniteVerb } from './frame/finite';
import { beBefore } from './frame/passive';
import { canSpeak } from './frame/source';
import { subjectBefore } from './frame/subject';
import { wordAt } from './frame/word-at';
import type { Draft, Pattern, Range, Scene } from './pattern';

/** A content of fewer words is a phrase. */
const SHORTEST = 4;

/** Whether a clause begins at a word: with *that*, or without it (`is sure [the weir will hold]`). */
function isClause({ reading }: Scene, from: number, to: number): boolean {
  const { lower, kind } = reading.words[from] as Word;
  const { adverbs, prepositions, subordinators } = reading.lexicon;
  if (lower === 'that') return true;
  if (kind !== 'word' || lower === 'enough') return false;
  if ([adverbs, prepositions, subordinators].some((words) => words.has(lower))) return false;
  return hasFiniteVerb(reading, from, to, true);
}

/** Whether somebody is meant who can have a mind. */
function hasMind(scene: Scene, source: Range): boolean {
  return !['it', 'there'].includes(wordAt(scene, source.from).lower) && canSpeak(scene, source);
}

/** «The mayor is confident that the weir will hold» */
export const stateOfMind: Pattern = {
  id: 'state-of-mind',
  example: '[source The mayor] [cue is confident] [content that the weir will hold for years].',
  needs: 'minds',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    for (const at of scene.cueing.minds) {
      const { lower, end } = wordAt(scene, at);
      const be = beBefore(scene, at);
      const from = at + 1;
      if (be === null || from >= sentence.to || ![be, at, from].every((word) => scene.isFree(word))) continue;
      const to = clauseEnd(scene, from);
      const source = subjectBefore(reading, be, sentence.from);
      if (to - from < SHORTEST || !isClause(scene, from, to) || !source || !hasMind(scene, source)) continue;
      yield {
        content: [spanOf(reading, from, to)],
        cue: { span: { start: wordAt(scene, be).start, end }, lemma: lower, stance: 'neutral' },
        source,
        inherits: null,
        end: to,
        sentence: scene.index,
        by: stateOfMind.id,
      };
    }
  },
};
