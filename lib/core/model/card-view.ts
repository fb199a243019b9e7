import type { AttributionKind, ChannelKind, Stance } from './attribution';
import type { ArticleDay } from './context';
import type { EntityKind, Unnamed } from './entity';
import type { DiffStep, FidelityState } from './fidelity';
import type { CaveatKind, FigureStatus, Quantity } from './figure';
import type { SeriesView } from './figure-context';
import type { KnownView, Recognised, SupplierLine } from './known-view';
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
  /** The release of the pack that was asked; null: none was. */
  readonly pack: PackLine | null;
}

/** A release of the pack, and how the article's day stands to it. */
export interface PackLine {
  readonly version: string;
  readonly date: string;
  readonly day: ArticleDay['state'];
}

/** Another side's own account, as the pack has it. */
export interface AccountLine {
  readonly title: string;
  readonly issuer: string;
  readonly date: string;
  readonly url: string;
}

/** Whose words a readout, a statement or a spokesperson's are. */
export interface IssuerLine {
  readonly body: string;
  readonly spokespeople: readonly { readonly name: string; readonly office: string }[];
  /** How many attributions to another side stand in the article by a way of their own. */
  readonly otherAccounts: number;
  /** Texts of the pack in which another side gives its own. */
  readonly packAccounts: readonly AccountLine[];
}

/** On which terms somebody spoke, by the article's words, and who defines them so. */
export interface RuleLine {
  readonly words: string;
  readonly terms: string;
  readonly definedBy: readonly string[];
}

/** A quotation beside a primary text, ready to show: `lost` are words left out of the sentence that limit what is quoted. */
export interface FidelityLine {
  readonly state: FidelityState;
  /** Title of the text, or its name in the pack; null where none has the words. */
  readonly title: string | null;
  readonly searched: number;
  /** Shortened where much is alike; empty where all is alike or nothing was found. */
  readonly diff: readonly DiffStep[];
  readonly lost: readonly { readonly word: string; readonly words: string }[];
}

/** What stands first on the card of an attribution, below who speaks. The table of `lib/view/card-lead.ts` says which. */
export type AttributionLead =
  | 'fidelity'
  | 'channel'
  | 'terms'
  | 'office'
  | 'control'
  | 'body'
  | 'unnamed'
  | 'open'
  | 'kind';

/** The same on the card of a figure, below its state. */
export type FigureLead =
  | 'other-issuer'
  | 'caveat'
  | 'elsewhere'
  | 'sum'
  | 'control'
  | 'denominator'
  | 'same-issuer'
  | 'office'
  | 'near'
  | 'status';

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
  /** What the pack knows: of the speaker, of the one whose words they report, and of the way the words came. */
  readonly known: KnownView | null;
  readonly principalKnown: KnownView | null;
  /** Who defines the channel as it is explained. */
  readonly channelBy: readonly string[];
  readonly groundRule: RuleLine | null;
  readonly issuer: IssuerLine | null;
  /** What newsrooms write of the verb; null: no more than its stance says. */
  readonly cueGloss: string | null;
  /** How the quoted words stand in a primary text; null: nothing was compared. */
  readonly fidelity: FidelityLine | null;
  readonly lead: AttributionLead;
}

/**
 * A published value beside an article's figure: `lag` in days before the article; `fits`: the figure can be this value;
 * `revised`: the issuer gives another value for the same date too.
 */
export interface PointLine {
  readonly date: string;
  readonly value: Quantity;
  readonly lag: number | null;
  readonly fits: boolean;
  readonly revised: boolean;
}

/** One issuer's values of one definition, near the article's date, in order of their dates. */
export interface SeriesLine {
  readonly relation: SeriesView['relation'];
  readonly issuer: string;
  readonly measure: string;
  readonly definition: string;
  readonly points: readonly PointLine[];
}

/** Of whom a percentage is, and what it comes to. */
export interface DenominatorLine {
  readonly words: string;
  readonly population: Quantity;
  readonly date: string;
  readonly area: string | null;
  readonly comesTo: Quantity;
}

/** The hover card of a figure. */
export interface FigureCard extends CardBase {
  readonly type: 'figure';
  readonly words: string;
  /** What the pack knows of its source; published series beside it, the article's issuer first; of whom a percentage is. */
  readonly known: KnownView | null;
  readonly series: readonly SeriesLine[];
  readonly denominator: DenominatorLine | null;
  /** By what its source was recognised, and where all that the pack says here can be read. */
  readonly recognised: Recognised;
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
  readonly lead: FigureLead;
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

/** The hover card of a photo credit: who supplied the picture, by the words under it, and how that is known. */
export interface CreditCard extends CardBase {
  readonly type: 'credit';
  readonly words: string;
  /** Empty: the pack knows none of its words. */
  readonly suppliers: readonly SupplierLine[];
  readonly recognised: Recognised | null;
}

export type CardView = AttributionCard | FigureCard | ObservationCard | CreditCard;
