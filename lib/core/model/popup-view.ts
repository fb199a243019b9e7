import type { PartialReason, Post, StatedDate } from './article';
import type { AttributionKind, ChannelKind, Stance } from './attribution';
import type { CardHop, CardUnnamed, FigureSum } from './card-view';
import type { ArticleDay, PackUsed } from './context';
import type { Correction } from './correction';
import type { Engine } from './dossier';
import type { EntityKind } from './entity';
import type { CaveatKind, FigureStatus, Quantity } from './figure';
import type { KnownView, ReferenceLine, SupplierLine } from './known-view';
import type { Disclosed, OutletFacts } from './media-context';
import type { ChannelCount, KindCount, UnquotedKind } from './voice-counts';

/** The article in a line. Text of the page is ready to show: control characters are out, white space is folded. */
export interface ArticleLine {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly published: StatedDate | null;
  readonly byline: readonly string[];
  /** BCP 47 tag of the page's words; null: not stated, or not a tag. */
  readonly language: string | null;
  readonly partial: PartialReason | null;
  /** `part`: some of what the page shows as its article was not read. null: not measured. */
  readonly covered: 'whole' | 'part' | null;
  /** Posts of a liveblog, in page order; empty for any other page. */
  readonly posts: readonly Post[];
}

/** One attribution as a row of the list. */
export interface QuoteRow {
  readonly id: string;
  readonly kind: AttributionKind;
  /** What is attributed, shortened at a word; a search term that was found stands in it. */
  readonly words: string;
  /** The cue as written. */
  readonly cue: string | null;
  readonly stance: Stance | null;
  /** The source as written. */
  readonly source: string | null;
  /** By which way the words came; null: the text does not state it. */
  readonly channel: ChannelKind | null;
  /** The hops behind the outermost one, in their order. */
  readonly hops: readonly CardHop[];
  /** Whose words or acts it reports, where that is somebody else than the speaker. */
  readonly principal: string | null;
  /** 1 for the article's first attribution, and so on. */
  readonly place: number;
  /** Whether a speaker is shown for it, who may be the wrong one. */
  readonly spoken: boolean;
}

/**
 * How a group's speaker is known. `named`: the article names them. `unnamed`: the article says that they are not named.
 * `unresolved`: a source is written that could not be traced within the article. `none`: no source is written.
 */
export type SpeakerStanding = 'named' | 'unnamed' | 'unresolved' | 'none';

/** Everything one speaker is given as having said. */
export interface SpeakerGroup {
  /** Unique among the groups of a view. */
  readonly key: string;
  readonly standing: SpeakerStanding;
  /** As the article names them most fully; null for `unresolved` and `none`. */
  readonly name: string | null;
  readonly kind: EntityKind | null;
  /** How the article leaves them without a name; null for those it names, and where nobody is known. */
  readonly unnamed: CardUnnamed | null;
  /** What the pack knows of them, and what takes it back where somebody was recognised. */
  readonly known: KnownView | null;
  readonly notThem: Correction | null;
  /** In the order of the article; never empty. */
  readonly quotes: readonly QuoteRow[];
}

/** One figure as a row of the list. */
export interface FigureRow {
  readonly id: string;
  /** The figure as written, and the words of its block on either side of it. */
  readonly words: string;
  readonly before: string;
  readonly after: string;
  readonly quantity: Quantity;
  readonly status: FigureStatus;
  /** The source as written. */
  readonly source: string | null;
  /** Where the link on the figure, or on its source, leads. */
  readonly link: string | null;
  /** What the text's reservation about it comes to. */
  readonly caveat: CaveatKind | null;
  /** Who the text says confirmed it, as written. */
  readonly verifier: string | null;
  /** 1 for the article's first figure, and so on. */
  readonly place: number;
}

/** Figures that do not go together as stated, as a row of the list. `id`, `place`: those of the first of them. */
export interface SumRow extends FigureSum {
  readonly id: string;
  readonly place: number;
}

/** How many figures are in each state. */
export type StateCounts = Readonly<Record<FigureStatus, number>>;

/** The article's figures under a filter. */
export interface FiguresView {
  /** The figures in which the filter's words stand, by their states. */
  readonly states: StateCounts;
  /** The state to which the list is narrowed; null: any. */
  readonly state: FigureStatus | null;
  readonly rows: readonly FigureRow[];
  /** Those of which a row is shown. */
  readonly sums: readonly SumRow[];
}

/** One remark of the outlet's own on somebody's words, as a row of the list. */
export interface ObservationRow {
  readonly id: string;
  readonly words: string;
  /** 1 for the article's first, and so on. */
  readonly place: number;
}

/** How many words the article gives somebody. */
export interface VoiceLine {
  readonly key: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly words: number;
  readonly quotedWords: number;
}

/** Somebody whom the article names and does not quote, in how many places, and with how many words in its own. */
export interface UnquotedLine {
  readonly name: string;
  readonly kind: UnquotedKind;
  readonly mentions: number;
  readonly words: number;
}

/** Who has the most words in an article, at a glance. Its parts make up all that is given as somebody's. */
export interface SpeakingView {
  /** Words of the article, and those that are given as somebody's. */
  readonly words: number;
  readonly attributed: number;
  /** The few with the most words, most first. */
  readonly parts: readonly VoiceLine[];
  /** How many other sources have words, and how many they have together. */
  readonly others: number;
  readonly otherWords: number;
  /** Words of which the text or the reading leaves open whose they are. */
  readonly open: number;
}

/**
 * Who has how many words in an article, and who is not quoted. Counts of the whole article; the lists of names hold those
 * alone that the filter leaves.
 */
export interface VoicesView {
  readonly words: number;
  readonly attributed: number;
  readonly quoted: number;
  /** Most words first. `moreVoices`, `moreUnquoted`: how many are left out here. */
  readonly voices: readonly VoiceLine[];
  readonly moreVoices: number;
  readonly kinds: readonly KindCount[];
  readonly channels: readonly ChannelCount[];
  /** The name of the one source of all that is attributed; null where there are more, or it is left open. */
  readonly only: string | null;
  /** Those without any words first. */
  readonly unquoted: readonly UnquotedLine[];
  readonly moreUnquoted: number;
}

/** What an article holds, whatever the filter. */
export interface Counts {
  readonly quotes: number;
  readonly kinds: Readonly<Record<AttributionKind, number>>;
  /** Speakers whom the article names. */
  readonly speakers: number;
  readonly figures: number;
  readonly states: StateCounts;
  readonly observations: number;
  readonly credits: number;
}

/** Where the article was published: what the pack knows of that, and what the page states itself. No rating. */
export interface OutletView {
  readonly host: string | null;
  readonly facts: {
    readonly name: string;
    readonly placeName: string;
    readonly owners: readonly { readonly name: string; readonly from: string | null }[];
    readonly funding: OutletFacts['funding'];
    readonly standards: string | null;
    readonly references: readonly ReferenceLine[];
  } | null;
  readonly discloses: Disclosed;
}

/** A photo credit as written, and who supplied the picture; no supplier: the pack knows none of its words. */
export interface CreditRow {
  readonly id: string;
  readonly words: string;
  readonly suppliers: readonly SupplierLine[];
}

/** What one country or organisation is given, and how it is presented. `name` null: sources of no known side. */
export interface SideLine {
  readonly name: string | null;
  readonly attributions: number;
  readonly words: number;
  readonly quotedWords: number;
}

/** What the pack adds to an article as a whole. */
export interface ContextView {
  readonly pack: PackUsed;
  readonly day: ArticleDay;
  readonly outlet: OutletView;
  readonly credits: readonly CreditRow[];
  readonly sides: readonly SideLine[];
}

/** How many of each list. `sources`: those who have words and those who are named without. */
export interface Found {
  readonly quotes: number;
  readonly figures: number;
  readonly observations: number;
  readonly sources: number;
}

/** All that the popup shows of a reading, under a filter. Plain JSON. */
export interface PopupView {
  readonly article: ArticleLine;
  readonly engine: Engine;
  readonly counts: Counts;
  /** Named speakers in the order in which they first speak, then the unnamed, the unresolved, and those without a source. */
  readonly speakers: readonly SpeakerGroup[];
  readonly figures: FiguresView;
  readonly observations: readonly ObservationRow[];
  /** Both null for an article in which nobody is given words. */
  readonly speaking: SpeakingView | null;
  readonly voices: VoicesView | null;
  /** Null where no pack was asked. */
  readonly context: ContextView | null;
  /** The words of the filter as they were applied; empty: no row is left out for its words. */
  readonly filter: string;
  /** How many the filter left. */
  readonly found: Found;
  /** How many rows of them stand here: no more of each list than were asked for, and figures of the chosen state alone. */
  readonly shown: Omit<Found, 'sources'>;
}
