import type { AttributionKind, Stance } from './attribution';
import type { EntityKind } from './entity';
import type { FigureStatus, Quantity } from './figure';

/** Which part of a finding some words of the page stand for. */
export type MatchedPart = 'cue' | 'source' | 'counted' | 'caveat' | 'verifier';

/** Words of the page that a rule went by. `lemma`: their dictionary form, where they are a cue in another form. */
export interface Matched {
  readonly part: MatchedPart;
  readonly words: string;
  readonly lemma: string | null;
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

/** The hover card of an attribution. Text of the page is ready to show. */
export interface AttributionCard {
  readonly type: 'attribution';
  readonly id: string;
  /** BCP 47 tag of the page's words; null: not stated, or not a tag. */
  readonly language: string | null;
  readonly kind: AttributionKind;
  /** Who it is within the article; null: not resolved. */
  readonly speaker: CardSpeaker | null;
  /** The source as written; null: none is written at this place. */
  readonly source: string | null;
  /** Whether it carries on an earlier attribution, and has its speaker from there. */
  readonly carriesOn: boolean;
  readonly cue: { readonly words: string; readonly lemma: string; readonly stance: Stance } | null;
  /** In how many pieces the content stands on the page, 1 or more. */
  readonly pieces: number;
  readonly receipt: Receipt;
}

/** The hover card of a figure. Text of the page is ready to show. */
export interface FigureCard {
  readonly type: 'figure';
  readonly id: string;
  /** BCP 47 tag of the page's words; null: not stated, or not a tag. */
  readonly language: string | null;
  readonly words: string;
  /** The counted noun as written. */
  readonly counted: string | null;
  readonly quantity: Quantity;
  readonly status: FigureStatus;
  readonly source: string | null;
  /** The speaker of the attribution that holds the figure; null: none, or not resolved. */
  readonly speaker: CardSpeaker | null;
  readonly caveat: string | null;
  readonly verifier: string | null;
  readonly receipt: Receipt;
}

export type CardView = AttributionCard | FigureCard;
