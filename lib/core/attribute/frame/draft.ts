import type { Span } from '../../model/span';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Quoted, Scene } from '../pattern';

const CLOSING = new Set(['.', ',', ';', ':']);

/** The span of words `from`..`to` (end-exclusive), without the sentence's own marks at its end. */
export function spanOf(reading: Reading, from: number, to: number): Span {
  let last = to - 1;
  while (
    last > from &&
    (reading.quotedBy[last] as number) < 0 &&
    CLOSING.has((reading.words[last] as Word).lower)
  )
    last--;
  return { start: (reading.words[from] as Word).start, end: (reading.words[last] as Word).end };
}

/** The quotation in which the word stands, or null. */
export function quotedAt(scene: Scene, word: number): Quoted | null {
  const index = scene.reading.quotedBy[word];
  if (index === undefined || index < 0) return null;
  let low = 0;
  let high = scene.quotations.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const here = scene.quotations[middle] as Quoted;
    if (here.index === index) return here;
    if (here.index < index) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}

/** The first quotation that begins at or after a word, or null. */
export function quotedAfter(scene: Scene, word: number): Quoted | null {
  let low = 0;
  let high = scene.quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((scene.quotations[middle] as Quoted).from < word) low = middle + 1;
    else high = middle;
  }
  return scene.quotations[low] ?? null;
}

/** How many words that are no marks stand in a quotation. */
export function lengthOf(scene: Scene, quoted: Quoted): number {
  let count = 0;
  for (let at = quoted.from; at < quoted.to; at++)
    if ((scene.reading.words[at] as Word).kind !== 'mark') count++;
  return count;
}

/** Whether a quotation ends as speech does before its cue: with a comma or a mark that ends a sentence. */
export function endsAsSpeech(scene: Scene, quoted: Quoted): boolean {
  const { text } = scene.reading;
  return ',.?!…—-–'.includes(text[quoted.inner.end - 1] ?? ' ') || text[quoted.span.end] === ',';
}

/** Whether a quotation begins with a capital letter, as a sentence does. */
export function beginsSentence(scene: Scene, quoted: Quoted): boolean {
  const first = scene.reading.words[quoted.from + 1];
  for (let at = quoted.from; at < quoted.to; at++) {
    const word = scene.reading.words[at] as Word;
    if (word.kind !== 'mark') return word.capital || word.kind === 'number';
  }
  return first?.capital ?? false;
}

/** Whether a quotation ends before a word, the comma inside its marks: `Although she said it was “sound,” [the] town …`. */
export function endsWithin(scene: Scene, at: number): boolean {
  const quoted = (scene.reading.quotedBy[at] as number) < 0 ? quotedAt(scene, at - 1) : null;
  return quoted !== null && scene.reading.text[quoted.inner.end - 1] === ',';
}
