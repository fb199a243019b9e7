import type { Attribution, Cue } from '../model/attribution';
import type { Span } from '../model/span';
import { spanOfWords, wordsOf } from '../text/locate';
import { lengthAt } from '../text/phrases';
import type { Reading } from '../text/reading';

/** The longest adverb of the rows, in words. */
const LONGEST = 3;

/** The adverb that stands directly before or behind a cue. */
function beside(reading: Reading, { span }: Cue): Span | null {
  const { adverbs } = reading.language.repeating;
  const { from, to } = wordsOf(reading, span);
  for (let at = Math.max(0, from - LONGEST); at < from; at++) {
    const length = lengthAt(reading, at, adverbs);
    if (length > 0 && at + length === from) return spanOfWords(reading, at, from);
  }
  const length = lengthAt(reading, to, adverbs);
  return length > 0 ? spanOfWords(reading, to, to + length) : null;
}

/**
 * The words by which the text says that what is attributed was said before, by the source or by a hop behind it: an
 * adverb beside the cue (`[again] raised`), or a cue that means it (`[reiterated]`); null where it does not say so. Looks
 * at a few words only.
 */
export function repeatedBy(
  reading: Reading,
  { cue, chain }: Pick<Attribution, 'cue' | 'chain'>,
): Span | null {
  for (const one of [cue, ...chain.map((hop) => hop.cue)]) {
    if (one === null) continue;
    const words = reading.language.repeating.lemmas.includes(one.lemma) ? one.span : beside(reading, one);
    if (words) return words;
  }
  return null;
}
