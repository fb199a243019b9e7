import type { Policy } from './article';

/** What kind of supplier a photo credit names. `staff`: the outlet itself. */
export type SupplierClass =
  | 'agency'
  | 'armed-group-handout'
  | 'company-handout'
  | 'government-handout'
  | 'military-handout'
  | 'organisation-handout'
  | 'other-handout'
  | 'pool'
  | 'screenshot'
  | 'staff'
  | 'state-agency'
  | 'stock'
  | 'user-generated';

/** Who supplied a picture. `row` null: the outlet itself; `body`: row of the pack, see `bodies` of the context. */
export interface Supplier {
  readonly row: string | null;
  readonly name: string;
  readonly class: SupplierClass;
  readonly body: string | null;
  readonly refs: readonly string[];
}

/** A photo credit. No supplier: the pack knows none of its words. */
export interface CreditContext {
  readonly suppliers: readonly Supplier[];
  readonly by: string;
}

/** A medium by the pack. No rating. */
export interface OutletFacts {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly placeName: string;
  readonly owners: readonly { readonly name: string; readonly from: string | null }[];
  readonly funding: 'commercial' | 'nonprofit' | 'party' | 'public' | 'reader' | 'state' | null;
  /** Where it publishes its standards. */
  readonly standards: string | null;
  readonly wikidata: string | null;
  readonly refs: readonly string[];
}

/** What an article states of its making. */
export interface Disclosed {
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  /** Where the page says that standards, corrections, ownership … are set out; links are its own word. */
  readonly policies: readonly Policy[];
}

/** Where the article was published. `host` null: the address of the article is not known. */
export interface OutletContext {
  readonly host: string | null;
  /** Null: the pack knows none at that host. */
  readonly outlet: OutletFacts | null;
  readonly discloses: Disclosed;
  readonly by: string;
}
