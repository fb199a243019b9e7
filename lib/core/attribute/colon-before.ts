import type { Word } from '../text/words';
import { cueOf } from './frame/cues';
import { introductionOf } from './introduction';
import type { Draft, Pattern } from './pattern';

/** «The mayor wrote to the town:» and in a paragraph of its own «“The weir will hold.”» */
export const colonBefore: Pattern = {
  id: 'colon-before',
  example: '[source The mayor] [cue wrote] to the town:\n\n[content “The weir will hold for years.”]',
  needs: 'quotations',

  *propose(scene): Iterable<Draft> {
    const { reading, sentence } = scene;
    const first = scene.quotations[0];
    if (first?.from !== sentence.from || !scene.isFree(first.from)) return;
    for (let at = sentence.from; at < sentence.to; at++) {
      if ((reading.quotedBy[at] as number) < 0 && (reading.words[at] as Word).kind !== 'mark') return;
    }
    const found = introductionOf(reading, scene.index);
    if (!found) return;
    yield {
      content: scene.quotations.map((quoted) => quoted.span),
      cue: cueOf(reading, found.cue),
      source: found.source,
      inherits: null,
      end: sentence.to,
      sentence: scene.index,
      by: colonBefore.id,
    };
  },
};
