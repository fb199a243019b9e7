import type { BlockKind, StatedDate } from './article';
import type { AttributionKind, ChannelKind } from './attribution';
import type { AccountLine, CardHop, FigureSum } from './card-view';
import type { ArticleDay, PackUsed } from './context';
import type { Engine } from './dossier';
import type { EntityKind } from './entity';
import type { Fidelity } from './fidelity';
import type { CandidateLine } from './known-view';
import type { MarkLayer } from './mark';
import type { ArticleLine, CreditRow, FigureRow, OutletView, SideLine, UnquotedLine } from './popup-view';
import type { ChannelCount } from './voice-counts';

/** A stretch of a block. `layer`: what it is drawn as, null for plain text. `notes`: numbers that stand behind it. */
export interface ReportPiece {
  readonly text: string;
  readonly layer: MarkLayer | null;
  readonly notes: readonly number[];
}

/** A block of the article's text. `notes`: numbers of the notes beside it, in their order. */
export interface ReportBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly ReportPiece[];
  readonly notes: readonly number[];
}

/** An attribution as it stands in a report: all of its words, and everything that is known of it. */
export interface ReportQuote {
  readonly id: string;
  readonly number: number;
  readonly kind: AttributionKind;
  readonly words: string;
  /** The cue as written. */
  readonly cue: string | null;
  /** The source as written, and as the article names it most fully. */
  readonly source: string | null;
  readonly speaker: string | null;
  readonly speakerKind: EntityKind | null;
  /** Offices that the speaker held on the article's day. */
  readonly offices: readonly string[];
  /** Where nobody is resolved: those who may be meant. */
  readonly candidates: readonly CandidateLine[];
  readonly principal: string | null;
  readonly channel: ChannelKind | null;
  readonly hops: readonly CardHop[];
  readonly fidelity: Fidelity | null;
  /** Texts of the pack in which another side gives its own account of the same. */
  readonly accounts: readonly AccountLine[];
  readonly by: string;
}

/** A figure as it stands in a report. */
export interface ReportFigure extends Omit<FigureRow, 'place'> {
  readonly number: number;
  /** What is counted, the reservation, and what the figure includes, as written. */
  readonly of: string | null;
  readonly caveatWords: string | null;
  readonly notes: readonly string[];
  readonly by: string;
}

/** A remark of the outlet's own as it stands in a report. */
export interface ReportRemark {
  readonly id: string;
  readonly number: number;
  readonly words: string;
  readonly by: string;
}

/** A photo credit as it stands in a report. */
export interface ReportCredit extends CreditRow {
  readonly number: number;
  readonly by: string;
}

/** What one speaker is given. `ways`: how many attributions came by each channel. */
export interface ReportVoice {
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly words: number;
  readonly quotedWords: number;
  readonly kinds: Readonly<Record<AttributionKind, number>>;
  readonly ways: readonly ChannelCount[];
}

/** How much of an article is somebody's words; `only`: the name of the one source of all of it. */
export interface ReportCounts {
  readonly words: number;
  readonly attributed: number;
  readonly quoted: number;
  readonly only: string | null;
}

/** The source audit of an article: its text with numbered notes, and what they come to. Plain JSON, ready to show. */
export interface ReportView {
  readonly article: ArticleLine;
  readonly url: string | null;
  readonly modified: StatedDate | null;
  /** ISO 8601; null where that is not known. */
  readonly readAt: string | null;
  readonly engine: Engine;
  /** Null where no pack was asked. */
  readonly pack: PackUsed | null;
  readonly day: ArticleDay | null;
  readonly blocks: readonly ReportBlock[];
  /** In the order of the text, numbered together. */
  readonly quotes: readonly ReportQuote[];
  readonly figures: readonly ReportFigure[];
  readonly observations: readonly ReportRemark[];
  readonly voices: readonly ReportVoice[];
  readonly counts: ReportCounts;
  readonly unquoted: readonly UnquotedLine[];
  readonly sums: readonly FigureSum[];
  readonly credits: readonly ReportCredit[];
  readonly sides: readonly SideLine[];
  readonly outlet: OutletView | null;
}
