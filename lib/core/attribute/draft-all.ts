import type { Quotation } from '../model/quotation';
import type { Span } from '../model/span';
import { wordFrom } from '../text/locate';
import type { Reading } from '../text/reading';
import { cueingIn, type FoundCue } from './frame/cues';
import type { Draft, Pattern, Quoted, Range, Scene } from './pattern';
import { PATTERNS } from './patterns';
import { WHOLES } from './wholes';

/**
 * Sentences beyond this many words are no sentences but text without punctuation: there no cue can be told from
 * another, and the patterns' looks to either side would cost more than their length.
 */
const LONGEST = 2_000;

/** The outermost quotations of a stretch of words. */
function quotedIn(reading: Reading, from: number, to: number): Quoted[] {
  const found: Quoted[] = [];
  for (let at = from; at < to; at++) {
    const index = reading.quotedBy[at] as number;
    if (index < 0) continue;
    let end = at;
    while (end < to && reading.quotedBy[end] === index) end++;
    const quotation = reading.quotations[index] as Quotation;
    found.push({ index, from: at, to: end, span: quotation.span, inner: quotation.inner });
    at = end - 1;
  }
  return found;
}

/** Marks the words of a draft as taken: its source, its cue and its content. */
function take(reading: Reading, taken: Uint8Array, draft: Draft, around: { from: number; to: number }): void {
  const spans = [...draft.content, ...(draft.cue ? [draft.cue.span] : [])];
  for (let at = around.from; at < around.to; at++) {
    const word = reading.words[at];
    if (word && spans.some((span) => word.start < span.end && span.start < word.end)) taken[at] = 1;
  }
  for (let at = draft.source?.from ?? 0; at < (draft.source?.to ?? 0); at++) taken[at] = 1;
}

/** Whether a draft's content holds a word that an earlier one has taken: then the earlier pattern is right. */
function isTaken(
  reading: Reading,
  taken: Uint8Array,
  draft: Draft,
  around: { from: number; to: number },
): boolean {
  for (let at = around.from; at < around.to; at++) {
    const word = reading.words[at];
    if (!word || taken[at] === 0 || word.kind === 'mark') continue;
    if (draft.content.some((span) => word.start < span.end && span.start < word.end)) return true;
  }
  return false;
}

/** All words from the first to the last of a draft's content and source. */
function wordsAround(reading: Reading, { content, source }: Draft): Range {
  const from = wordFrom(reading, (content[0] as Span).start);
  const to = wordFrom(reading, (content.at(-1) as Span).end - 1) + 1;
  return { from: Math.min(from, source?.from ?? from), to: Math.max(to, source?.to ?? to) };
}

/** Whether a sentence holds what a pattern needs to be asked. */
const holds = ({ cueing, quotations }: Scene, needs: Pattern['needs']): boolean =>
  needs === 'words' || (needs === 'quotations' ? quotations : cueing[needs]).length > 0;

/** Everything the patterns find, sentence by sentence, in order of the text. */
export function draftAll(reading: Reading): Draft[] {
  const drafts: Draft[] = [];
  const taken = new Uint8Array(reading.words.length);
  const starting = new Map<number, Draft>();
  for (const { find } of WHOLES)
    for (const whole of find(reading)) {
      const { from, to } = wordsAround(reading, whole);
      if (taken.subarray(from, to).includes(1)) continue;
      taken.fill(1, from, to);
      starting.set(whole.sentence, whole);
    }
  reading.sentences.forEach((sentence, index) => {
    const whole = starting.get(index);
    if (whole) drafts.push(whole);
    // What a speaker retells belongs to the turn or post: of two attributions in each other the outer one counts.
    if (taken[sentence.to - 1] === 1 || sentence.to - sentence.from > LONGEST) return;
    const quotations = quotedIn(reading, sentence.from, sentence.to);
    const cueing = cueingIn(reading, sentence);
    const found: Draft[] = [];
    let starts: Map<number, FoundCue> | null = null;
    const scene: Scene = {
      reading,
      sentence,
      index,
      cueing,
      cueAt(word) {
        starts ??= new Map(cueing.cues.map((cue) => [cue.from, cue]));
        return starts.get(word) ?? null;
      },
      quotations,
      isFree: (word) => word >= sentence.from && word < sentence.to && taken[word] === 0,
      found,
      previous: drafts.at(-1) ?? null,
    };
    for (const pattern of PATTERNS) {
      if (!holds(scene, pattern.needs)) continue;
      for (const draft of pattern.propose(scene)) {
        if (isTaken(reading, taken, draft, sentence)) continue;
        found.push(draft);
        take(reading, taken, draft, sentence);
      }
    }
    drafts.push(...found.sort((a, b) => (a.content[0]?.start ?? 0) - (b.content[0]?.start ?? 0)));
  });
  return drafts;
}
