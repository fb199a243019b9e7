import type { Attribution } from '../model/attribution';
import type { Span } from '../model/span';
import { sentenceAt, wordsOf } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import type { Word } from '../text/words';

/** The words around a cue that belong to its own clause, as indexes, end-exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Words of the cue (of the source, where there is no cue). */
  readonly anchor: { readonly from: number; readonly to: number };
}

/** What is asked of an attribution: where its parts stand. */
export type Parts = Pick<Attribution, 'content' | 'cue' | 'source'>;

interface Placed {
  readonly index: number;
  readonly anchor: { readonly from: number; readonly to: number };
  /** First and last word of its parts within the sentence of the anchor, end-exclusive. */
  readonly from: number;
  readonly to: number;
}

/** Marks words that belong to a content or stand in quotation marks: nothing there tells how somebody said something. */
export function saidWords(reading: Reading, attributions: readonly Parts[]): Uint8Array {
  const said = new Uint8Array(reading.words.length);
  for (const { content } of attributions) {
    for (const span of content) {
      const { from, to } = wordsOf(reading, span);
      said.fill(1, from, to);
    }
  }
  for (let at = 0; at < said.length; at++) if ((reading.quotedBy[at] as number) >= 0) said[at] = 1;
  return said;
}

function place(reading: Reading, sentence: Sentence, index: number, parts: Parts, shared: boolean): Placed {
  const anchor = wordsOf(reading, (parts.cue?.span ?? parts.source) as Span);
  let { from, to } = anchor;
  const take = (span: Span): void => {
    if (span.end <= sentence.start || span.start >= sentence.end) return;
    const words = wordsOf(reading, span);
    from = Math.min(from, Math.max(words.from, sentence.from));
    to = Math.max(to, Math.min(words.to, sentence.to));
  };
  for (const span of parts.content) take(span);
  if (parts.source && !shared) take(parts.source);
  return { index, anchor, from, to };
}

/** Where one clause ends and the next begins between two neighbours: at the last joining word, else the last comma. */
function boundary(reading: Reading, from: number, to: number): number {
  const joining = reading.language.channels.joining;
  let comma = -1;
  for (let at = to - 1; at >= from; at--) {
    const { lower } = reading.words[at] as Word;
    if (joining.includes(lower)) return at;
    if (comma < 0 && lower === ',') comma = at;
  }
  return comma >= 0 ? comma : Math.max(from, to);
}

/**
 * The clause of each attribution: the words of its sentence up to the neighbouring attributions. Null where neither cue
 * nor source is written. A source that an earlier attribution of the sentence has already (`…, adding that`) counts for
 * that one. Grows with the length of the sentences and the number of attributions.
 */
export function clausesOf(reading: Reading, attributions: readonly Parts[]): (Clause | null)[] {
  const bySentence = new Map<Sentence, Placed[]>();
  const sources = new Set<number>();
  attributions.forEach((parts, index) => {
    const anchor = parts.cue?.span ?? parts.source;
    const sentence = anchor && sentenceAt(reading, anchor.start);
    if (!sentence) return;
    const shared = parts.cue !== null && parts.source !== null && sources.has(parts.source.start);
    if (parts.source) sources.add(parts.source.start);
    const placed = bySentence.get(sentence) ?? [];
    placed.push(place(reading, sentence, index, parts, shared));
    bySentence.set(sentence, placed);
  });
  const clauses: (Clause | null)[] = attributions.map(() => null);
  for (const [sentence, placed] of bySentence) {
    placed.sort((a, b) => a.from - b.from || a.to - b.to);
    let from = sentence.from;
    placed.forEach((one, at) => {
      const next = placed[at + 1];
      const to = next ? boundary(reading, one.to, next.from) : sentence.to;
      clauses[one.index] = { from: Math.min(from, one.from), to: Math.max(to, one.to), anchor: one.anchor };
      from = to;
    });
  }
  return clauses;
}
