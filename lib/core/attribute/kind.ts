import type { AttributionKind } from '../model/attribution';
import type { Span } from '../model/span';
import { wordFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';

/** Nine tenths in quotation marks make a content direct (ATTRIBUTIONS: kinds). */
const DIRECT = 0.9;

/** How many letters and digits of some spans stand in quotation marks, and how many there are. */
export function lettersOf(
  reading: Reading,
  content: readonly Span[],
): { all: number; quoted: number; words: number; quotedWords: number } {
  const sum = { all: 0, quoted: 0, words: 0, quotedWords: 0 };
  for (const span of content) {
    for (let at = wordFrom(reading, span.start); at < reading.words.length; at++) {
      const word = reading.words[at] as Word;
      if (word.start >= span.end) break;
      if (word.kind === 'mark') continue;
      const letters = word.end - word.start;
      sum.all += letters;
      sum.words++;
      if ((reading.quotedBy[at] as number) < 0) continue;
      sum.quoted += letters;
      sum.quotedWords++;
    }
  }
  return sum;
}

/** Direct, mixed or indirect, by the share of letters in quotation marks. */
export function kindOf(reading: Reading, content: readonly Span[]): AttributionKind {
  const { all, quoted } = lettersOf(reading, content);
  if (quoted === 0) return 'indirect';
  return quoted >= DIRECT * all ? 'direct' : 'mixed';
}
