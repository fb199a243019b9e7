import type { Span } from '../model/span';
import type { Reading, Sentence } from './reading';
import type { Word } from './words';

/** The word at an index that is known to be one of a word. */
export const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;

/** Whether a word's form stands in one of some tables, bits of `word-classes`. */
export const hasClass = ({ classes }: Reading, at: number, some: number): boolean =>
  ((classes[at] as number) & some) !== 0;

/** Index of the first of some words, `low`..`high`, that ends behind an offset; `high` where none does. Logarithmic. */
function firstBehind(words: readonly Word[], offset: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle] as Word).end <= offset) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Index of the first word that ends behind an offset; the number of words where there is none. Logarithmic. */
export const wordFrom = ({ words }: Reading, offset: number): number =>
  firstBehind(words, offset, 0, words.length);

/** The words of a span as indexes, end-exclusive. */
export function wordsOf(
  { words }: Reading,
  { start, end }: Span,
): { readonly from: number; readonly to: number } {
  const from = firstBehind(words, start, 0, words.length);
  // A span holds no more words than characters.
  let to = firstBehind(words, end, from, Math.min(words.length, from + Math.max(0, end - start)));
  const last = words[to];
  if (last && last.start < end) to++;
  return { from, to: Math.max(from, to) };
}

/** The span of some words, `from`..`to` (end-exclusive, at least one): the inverse of `wordsOf`. */
export const spanOfWords = ({ words }: Reading, from: number, to: number): Span => ({
  start: (words[from] as Word).start,
  end: (words[to - 1] as Word).end,
});

/** Index of the last sentence that begins at or before an offset; 0 where none does. Logarithmic. */
export function sentenceFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((reading.sentences[middle] as Sentence).start <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The sentence in which an offset stands, or null. Logarithmic. */
export function sentenceAt(reading: Reading, offset: number): Sentence | null {
  const sentence = reading.sentences[sentenceFrom(reading, offset)];
  return sentence && sentence.start <= offset && offset < sentence.end ? sentence : null;
}
