import type { StoryTie } from './body-context';
import type { DatedOffice, PublicLife } from './dated-office';
import type { Agreement, Veto } from './entity-context';
import type { SupplierClass } from './media-context';

/** An office in a line. */
export type OfficeLine = Pick<DatedOffice, 'short' | 'bodyName' | 'start' | 'end' | 'asOf'>;

/** Where a fact of the pack can be read. */
export interface ReferenceLine {
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string;
}

/** A sentence of the pack, and the other view where there is one. `from`: since when it is so; null: not known. */
export interface ToldLine {
  readonly sentence: string;
  readonly from: string | null;
  readonly counter: string | null;
}

/** Somebody of the pack, on the article's day and when the pack was made. */
export interface PersonView {
  readonly name: string;
  readonly placeName: string;
  readonly died: string | null;
  /** The article's day; null: none is stated, and so no office. */
  readonly day: string | null;
  readonly life: PublicLife;
  readonly offices: readonly OfficeLine[];
  readonly open: readonly OfficeLine[];
  readonly last: OfficeLine | null;
  readonly next: OfficeLine | null;
  readonly now: { readonly asOf: string; readonly life: PublicLife; readonly offices: readonly OfficeLine[] };
  /** What the article calls them, as written. */
  readonly called: readonly string[];
}

/** A body of the pack on the article's day: what it is, whose, who controls it, both views, and its part in this story. */
export interface BodyView {
  readonly name: string;
  readonly kind: string;
  readonly placeName: string | null;
  readonly controls: readonly ToldLine[];
  readonly notes: readonly ToldLine[];
  /** By what the body stands in headline or lede, with the words there. Empty: it does not. */
  readonly ties: readonly { readonly by: StoryTie['by']; readonly words: string }[];
}

/** Somebody who may be meant, and why they are not shown as the one. */
export interface CandidateLine {
  readonly name: string;
  readonly placeName: string;
  /** Held on the article's day, or the last one before it. */
  readonly office: OfficeLine | null;
  readonly wikidata: string | null;
  readonly vetoes: readonly Veto[];
}

/** Who supplied a picture, and what is known of the body that it is. */
export interface SupplierLine {
  readonly name: string;
  readonly class: SupplierClass;
  readonly body: BodyView | null;
}

/** As whom, by which words, and where that can be read. */
export interface Recognised {
  readonly person: PersonView | null;
  readonly because: readonly { readonly by: Agreement['by']; readonly words: string }[];
  readonly references: readonly ReferenceLine[];
}

/** What the pack knows of somebody or something that an article names. Plain JSON; text of the page is ready to show. */
export interface KnownView extends Recognised {
  /** The body that it is, or the one that the person's office belongs to. */
  readonly body: BodyView | null;
  /** Where nobody is resolved: those who may be meant. */
  readonly candidates: readonly CandidateLine[];
}
