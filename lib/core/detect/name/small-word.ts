import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';

/** A word of the grammar, with a capital only because it stands first or in a headline: `Whereas`, `On`. */
export function isSmall({ words, lexicon }: Reading, at: number): boolean {
  const { lower } = words[at] as Word;
  if (lexicon.givenNames.has(lower) || lexicon.namesakes.has(lower) || lexicon.nameParticles.has(lower))
    return false;
  return (
    lexicon.prepositions.has(lower) || lexicon.subordinators.has(lower) || lexicon.auxiliaries.has(lower)
  );
}
