import type { Span } from './span';

/** `direct`: nine tenths or more of the content's letters and digits stand in quotation marks; `indirect`: none; `mixed`: between. */
export type AttributionKind = 'direct' | 'indirect' | 'mixed';

/** How a cue presents what it introduces. */
export type Stance =
  | 'neutral'
  | 'emphatic'
  | 'doubting'
  | 'conceding'
  | 'revealing'
  | 'factive'
  | 'denying'
  | 'accusing'
  | 'urging'
  | 'predicting'
  | 'asking'
  | 'written';

/** The words that do the attributing. `lemma` is the dictionary form (`said` → `say`). */
export interface Cue {
  readonly span: Span;
  readonly lemma: string;
  readonly stance: Stance;
}

/** A way by which words can reach an outlet. Each has its words in the catalogue. */
export type ChannelKind =
  | 'readout'
  | 'statement'
  | 'press-release'
  | 'briefing'
  | 'press-conference'
  | 'interview'
  | 'speech'
  | 'testimony'
  | 'social-post'
  | 'letter'
  | 'email'
  | 'court-filing'
  | 'regulatory-filing'
  | 'ruling'
  | 'report'
  | 'leaked-document'
  | 'call'
  | 'video'
  | 'spokesperson';

/** The way by which words reached the outlet, with the words that show it. */
export interface Channel {
  readonly kind: ChannelKind;
  readonly cue: Span;
}

/** One hop of a nested attribution. */
export interface Hop {
  readonly source: Span | null;
  readonly speaker: string | null;
  readonly cue: Cue | null;
  readonly channel: Channel | null;
}

/** Somebody is given as having said something. What the text leaves open is null. */
export interface Attribution {
  readonly id: string;
  readonly kind: AttributionKind;
  /** What is attributed, in pieces, without cue and source. Never empty; in order; not overlapping. */
  readonly content: readonly Span[];
  readonly cue: Cue | null;
  /** 0..1 */
  readonly confidence: number;
  /** The outermost source as written. */
  readonly source: Span | null;
  /** Entity id of `source` within the article. */
  readonly speaker: string | null;
  /** Entity id of the one whose words or acts it reports, where that is somebody else than the speaker. */
  readonly principal: string | null;
  /** All hops, outermost first. */
  readonly chain: readonly Hop[];
  readonly channel: Channel | null;
  /** The words by which the text says that it was said before (`again`, `reiterated`); null where it does not. */
  readonly repeated: Span | null;
  /** Id of the attribution that this one carries on. */
  readonly continues: string | null;
  readonly by: string;
}
