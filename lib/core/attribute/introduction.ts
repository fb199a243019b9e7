import { wordAt } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import { cuesIn, type FoundCue } from './frame/cues';
import { subjectBefore } from './frame/subject';
import type { Range } from './pattern';

/** Frames of the cues that lead with a colon to words in a paragraph of their own. */
const FRAMES = new Set(['say', 'tell', 'urge', 'show']);

/** Who is said to say what follows, and by which verb. */
export interface Introduction {
  readonly cue: FoundCue;
  readonly source: Range;
}

/** `The mayor wrote to the town:` – the last cue with a source in the sentence before one, where that ends with a colon. */
export function introductionOf(reading: Reading, sentence: number): Introduction | null {
  const before: Sentence | undefined = reading.sentences[sentence - 1];
  if (!before || wordAt(reading, before.to - 1).lower !== ':') return null;
  for (const cue of cuesIn(reading, before).toReversed()) {
    const source = FRAMES.has(cue.row.frame) ? subjectBefore(reading, cue.from, before.from) : null;
    if (source) return { cue, source };
  }
  return null;
}
