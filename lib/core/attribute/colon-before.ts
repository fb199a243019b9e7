import type { Sentence } from '../text/reading';
import type { Word } from '../text/words';
import { cueOf, cuesIn, type FoundCue } from './frame/cues';
import { subjectBefore } from './frame/subject';
import type { Draft, Pattern, Range, Scene } from './pattern';

/** Cues that may stand before a quotation in a paragraph of its own. */
const FRAMES = new Set(['say', 'tell', 'urge', 'show']);

/** The sentence before, when it ends with a colon. */
function introduction(scene: Scene): Sentence | null {
  const before = scene.reading.sentences[scene.index - 1];
  const last = before && scene.reading.words[before.to - 1];
  return before && last?.lower === ':' ? before : null;
}

/** Its last cue that has a source. */
function cueIn(scene: Scene, sentence: Sentence): { cue: FoundCue; source: Range } | null {
  for (const cue of cuesIn(scene.reading, sentence).toReversed()) {
    const source = FRAMES.has(cue.row.frame) ? subjectBefore(scene.reading, cue.from, sentence.from) : null;
    if (source) return { cue, source };
  }
  return null;
}

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
    const before = introduction(scene);
    const found = before && cueIn(scene, before);
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
