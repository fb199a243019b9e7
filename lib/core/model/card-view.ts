import type { AttributionKind, ChannelKind, Stance } from './attribution';
import type { EntityKind, Unnamed } from './entity';
import type { CaveatKind, FigureStatus, Quantity } from './figure';
import type { Working } from './working';

/** Which part of a finding some words of the page stand for. */
export type MatchedPart =
  | 'cue'
  | 'source'
  | 'channel'
  | 'repeated'
  | 'counted'
  | 'link'
  | 'caveat'
  | 'verifier'
  | 'note';

/**
 * Words of the page that a rule went by. `lemma`: their dictionary form, where they are a cue in another form; `by`: the
 * rule that found them, where it is another than the receipt's.
 */
export interface Matched {
  readonly part: MatchedPart;
  readonly words: string;
  readonly lemma: string | null;
  readonly by: string | null;
}

/** Why a finding was made: the rule, and the words of the page that it went by. */
export interface Receipt {
  readonly by: string;
  readonly matched: readonly Matched[];
}

/** Somebody whom the article itself makes known. */
export interface CardSpeaker {
  readonly name: string;
  readonly kind: EntityKind;
}

/** A cue as written, in its dictionary form, and how it presents what it introduces. */
export interface CardCue {
  readonly words: string;
  readonly lemma: string;
  readonly stance: Stance;
}

/** One hop of a nested attribution: its source as written, and who that is where nothing beside it says so. */
export interface CardHop {
  readonly source: string | null;
  readonly name: string | null;
  readonly cue: string | null;
}

/** What a text calls a source that it does not name, and the reason that it gives for that, as written. */
export interface CardUnnamed {
  readonly type: Unnamed['type'];
  readonly reason: string | null;
}

/** What every card has. Text of the page is ready to show. */
interface CardBase {
  readonly id: string;
  /** BCP 47 tag of the page's words; null: not stated, or not a tag. */
  readonly language: string | null;
  readonly receipt: Receipt;
}

/** The hover card of an attribution. */
export interface AttributionCard extends CardBase {
  readonly type: 'attribution';
  readonly kind: AttributionKind;
  /** Who it is within the article; null: not resolved. */
  readonly speaker: CardSpeaker | null;
  /** Where the article does not name the speaker. */
  readonly unnamed: CardUnnamed | null;
  /** The source as written; null: none is written at this place. */
  readonly source: string | null;
  /** Whose words or acts it reports, where that is somebody else than the speaker. */
  readonly principal: CardSpeaker | null;
  /** All hops, outermost first; empty where there is but one. */
  readonly chain: readonly CardHop[];
  /** By which way the words came, with the words that show it; null: the text does not state it. */
  readonly channel: { readonly kind: ChannelKind; readonly words: string } | null;
  /** The words by which the text says that it was said before; null where it does not. */
  readonly repeated: string | null;
  /** Whether it carries on an earlier attribution, and has its speaker from there. */
  readonly carriesOn: boolean;
  readonly cue: CardCue | null;
  /** In how many pieces the content stands on the page, 1 or more. */
  readonly pieces: number;
}

/** The hover card of a figure. */
export interface FigureCard extends CardBase {
  readonly type: 'figure';
  readonly words: string;
  /** The counted noun as written. */
  readonly counted: string | null;
  readonly quantity: Quantity;
  readonly status: FigureStatus;
  /** The source as written. */
  readonly source: string | null;
  /** The speaker of the attribution that holds the figure; null: none, or not resolved. */
  readonly speaker: CardSpeaker | null;
  /** Where the link on the figure, or on its source, leads. */
  readonly link: string | null;
  /** The reservation as written, and what it comes to. */
  readonly caveat: { readonly words: string; readonly kind: CaveatKind } | null;
  readonly verifier: string | null;
  /** What the text says that it includes, leaves out, or is as of; as written. */
  readonly notes: readonly string[];
  /** The same figure in other places of the article, those that read alike once; `moreElsewhere`: how many are left out here. */
  readonly elsewhere: readonly CardPlace[];
  readonly moreElsewhere: number;
  /** Arithmetic with other figures of the article that does not go together as stated. */
  readonly sums: readonly FigureSum[];
}

/** The part of an article in which something stands. */
export type PlaceKind = 'headline' | 'heading' | 'text' | 'caption';

/** A place in which a figure stands once more, as it is written there, and what the text says there of its origin. */
export interface CardPlace {
  readonly place: PlaceKind;
  readonly words: string;
  readonly status: FigureStatus;
  readonly source: string | null;
}

/** Figures as written that do not go together as stated, and the working that shows it. */
export interface FigureSum {
  readonly figures: readonly string[];
  readonly working: Working;
  readonly by: string;
}

/** The hover card of what the outlet itself remarks on somebody's words. */
export interface ObservationCard extends CardBase {
  readonly type: 'observation';
}

export type CardView = AttributionCard | FigureCard | ObservationCard;
