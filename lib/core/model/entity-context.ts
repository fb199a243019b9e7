import type { DatedOffice, PublicLife } from './dated-office';
import type { Span } from './span';

/** Kinds of agreement that do not follow from each other (SAFETY.md §8, rule 1). */
export type Family = 'office' | 'party' | 'people' | 'place';

/** What speaks for somebody: words of the text, and the row of the pack that they fit. */
export interface Agreement {
  readonly by: Family | 'name';
  readonly span: Span;
  readonly row: string;
}

/** Why somebody is not shown, whatever speaks for them. */
export type Veto =
  | 'another-office'
  | 'another-place'
  | 'dead'
  | 'no-longer-in-public-life'
  | 'not-yet-in-public-life'
  | 'not-in-that-office-then'
  | 'private-role';

/** Somebody of the pack who may be meant. An empty list of vetoes: too little speaks for them, or another comes near. */
export interface Candidate {
  readonly person: string;
  readonly name: string;
  readonly wikidata: string | null;
  /** The country or organisation they serve. */
  readonly placeName: string;
  /** Their first office on the article's day, or the last one before it; null: none is known. */
  readonly office: DatedOffice | null;
  readonly families: readonly Family[];
  readonly vetoes: readonly Veto[];
}

/** An office that the article gives, as it is written, and whether it says that it is over (`former`) or another one (`deputy`). */
export interface CalledOffice {
  readonly span: Span;
  readonly as: 'former' | 'other' | null;
}

/** Who somebody or what a body of the article is, by the pack. Never both a person and a body; often neither. */
export interface EntityContext {
  /** Null: not resolved. Then `considered` says who it might be and why not. */
  readonly resolved: {
    readonly id: string;
    readonly name: string;
    readonly wikidata: string | null;
    /** The country or organisation they serve: row of the pack, and its name. */
    readonly place: string;
    readonly placeName: string;
    readonly died: string | null;
    readonly refs: readonly string[];
  } | null;
  /** On the article's day; null where nobody is resolved. */
  readonly life: PublicLife | null;
  /** Held on the article's day for sure; two that overlap both stand. */
  readonly offices: readonly DatedOffice[];
  /** Of which that day leaves open whether they were held. */
  readonly open: readonly DatedOffice[];
  /** The last one that had ended by then, and the first that had not begun. */
  readonly last: DatedOffice | null;
  readonly next: DatedOffice | null;
  /** Offices open when the pack was made, each with the day as of which; null where nobody is resolved. */
  readonly now: {
    readonly asOf: string;
    readonly life: PublicLife;
    readonly offices: readonly DatedOffice[];
  } | null;
  /** What the article calls them. */
  readonly called: readonly CalledOffice[];
  /** What speaks for it: the kind of agreement and the article's words, for a line each. `agreements` has the same in parts. */
  readonly because: readonly string[];
  readonly agreements: readonly Agreement[];
  /** Other rows of the pack that may be meant: people, or bodies of a name that is not one body's alone. `considered`: the people. */
  readonly candidates: readonly string[];
  readonly considered: readonly Candidate[];
  /** Row of the pack; what is known of it stands in `bodies` of the context. */
  readonly body: string | null;
  /** The country or organisation that the person serves or the body belongs to, as a side in the counts; null: not known. */
  readonly side: string | null;
  readonly by: string;
}
