import type { Cue } from '../model/attribution';
import type { Span } from '../model/span';
import type { Reading, Sentence } from '../text/reading';
import type { Cueing, FoundCue } from './frame/cues';

/** A run of words, as indexes into `reading.words`, end-exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** An attribution as a pattern finds it, before its source has been resolved. */
export interface Draft {
  /** In order, without cue and source. */
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  readonly source: Range | null;
  /** Where neither is written: `previous` takes the speaker of the attribution before it, `document` that of the
   * document reported last, `asked` whoever is interviewed, `asking` nobody, since who asks is the outlet, `open` leaves
   * it open. `asked` and `open` also where a label (`A`, `Q`) is written that names nobody. */
  readonly inherits: 'previous' | 'document' | 'asked' | 'asking' | 'open' | null;
  /** Where source, cue and circumstances end, as a word index: what follows directly may carry the quotation on. */
  readonly end: number;
  readonly sentence: number;
  readonly by: string;
}

/** An outermost quotation and the words it holds, marks included. */
export interface Quoted extends Range {
  /** Into `reading.quotations`. */
  readonly index: number;
  readonly span: Span;
  readonly inner: Span;
}

/** What a pattern sees: one sentence of the reading, and what has been found so far. */
export interface Scene {
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** Index of `sentence`. */
  readonly index: number;
  readonly cueing: Cueing;
  /** The cue that begins at a word, or null. */
  cueAt(word: number): FoundCue | null;
  /** Outermost quotations of this sentence, in order. */
  readonly quotations: readonly Quoted[];
  /** Whether a word belongs to no content, cue or source yet. */
  isFree(word: number): boolean;
  /** What was found in this sentence so far, in the order of finding. */
  readonly found: readonly Draft[];
  /** The last attribution of the sentences before this one. */
  readonly previous: Draft | null;
}

/** One way in which English (or another language) attributes words. One file each; none knows another. */
export interface Pattern {
  readonly id: string;
  /** What it reads, with `[content …]`, `[cue …]` and `[source …]` marked. */
  readonly example: string;
  /** What a sentence must hold for it to be asked at all; most hold little. */
  readonly needs: 'quotations' | 'cues' | 'nouns' | 'passives' | 'minds' | 'words';
  /** Attributions of one sentence. Each is taken up before the next is asked for, so that `scene.isFree` knows of it. */
  propose(scene: Scene): Iterable<Draft>;
}
