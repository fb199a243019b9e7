import type { Span } from '../model/span';
import type { Reading, Sentence } from './reading';
import type { Word } from './words';

/** The word at an index that is known to be one of a word. */
export const wordAt = (reading: Reading, at: number): Word => reading.words[at] as Word;

/** Index of the first word that ends behind an offset; the number of words where there is none. Logarithmic. */
export function wordFrom(reading: Reading, offset: number): number {
  let low = 0;
  let high = reading.words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reading.words[middle] as Word).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of a span as indexes, end-exclusive. */
export function wordsOf(reading: Reading, span: Span): { readonly from: number; readonly to: number } {
  const from = wordFrom(reading, span.start);
  let to = wordFrom(reading, span.end);
  const last = reading.words[to];
  if (last && last.start < span.end) to++;
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
