import type { Word } from '../../text/words';
import type { Scene } from '../pattern';

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);

/** The form of *be* before the participle at a word, over adverbs, as a word index; null where none stands. */
export function beBefore({ reading, sentence }: Scene, at: number): number | null {
  const { adverbs } = reading.lexicon;
  let be = at - 1;
  while (be > sentence.from) {
    const { lower } = reading.words[be] as Word;
    if (!adverbs.has(lower) && !lower.endsWith('ly')) break;
    be--;
  }
  return be >= sentence.from && BE.has((reading.words[be] as Word).lower) ? be : null;
}
