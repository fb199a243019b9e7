import type { Stance } from './attribution';
import type { AttributionContext } from './attribution-context';
import type { BodyContext } from './body-context';
import type { EntityContext } from './entity-context';
import type { FigureStatus } from './figure';
import type { FigureContext } from './figure-context';
import type { CreditContext, OutletContext } from './media-context';
import type { Span } from './span';

/** Why a file of the pack does not count. */
export interface RefusedFile {
  readonly file: string;
  readonly row: string | null;
  readonly reason: string;
}

/** The pack that was asked. `version` and `date` null: none of its files could be read. */
export interface PackUsed {
  readonly version: string | null;
  readonly date: string | null;
  /** Days from its date to the day of asking; `old`: more than 180. */
  readonly age: number | null;
  readonly old: boolean;
  readonly refused: readonly RefusedFile[];
}

/**
 * The article's day, `YYYY-MM-DD`, as the publisher states it. `no-date`: none is stated to the day; `future`: it lies
 * after the day of asking; `after-pack`: after the pack's date. Without a day no office is asserted.
 */
export interface ArticleDay {
  readonly day: string | null;
  readonly state: 'stated' | 'no-date' | 'future' | 'after-pack';
}

/** Where a fact of the pack can be read. */
export interface Reference {
  readonly url: string;
  readonly publisher: string;
  readonly date: string | null;
}

/** Why something is said: words of the article, the row of the pack that they led to, and the rule. */
export interface ContextReceipt {
  /** Id of the entity, attribution, figure or credit; `outlet`. */
  readonly about: string;
  readonly by: string;
  readonly span: Span | null;
  readonly row: string;
  readonly refs: readonly string[];
}

/** Whom headline or lede name: a body, a person, a country or organisation. */
export interface Actor {
  readonly kind: 'body' | 'person' | 'place';
  readonly row: string;
  readonly name: string;
  readonly span: Span;
}

/**
 * What the article gives to those of one country or organisation; `place` null: to sources of no known one. Of
 * attributions only those that are sure enough to be shown.
 */
export interface SideCount {
  readonly place: string | null;
  readonly name: string | null;
  readonly attributions: number;
  readonly words: number;
  readonly quotedWords: number;
  readonly cues: Readonly<Partial<Record<Stance, number>>>;
  readonly figures: Readonly<Partial<Record<FigureStatus, number>>>;
}

/** What the pack knows of an article's people, bodies and sources as of its day. Plain JSON; ids are those of the dossier. */
export interface Context {
  readonly pack: PackUsed;
  readonly day: ArticleDay;
  readonly entities: Readonly<Record<string, EntityContext>>;
  readonly attributions: Readonly<Record<string, AttributionContext>>;
  readonly figures: Readonly<Record<string, FigureContext>>;
  readonly credits: Readonly<Record<string, CreditContext>>;
  readonly outlet: OutletContext;
  /** Every body that entities, issuers and photo credits name, by its row. */
  readonly bodies: Readonly<Record<string, BodyContext>>;
  readonly story: { readonly actors: readonly Actor[] };
  /** Most attributions first. */
  readonly sides: readonly SideCount[];
  readonly receipts: readonly ContextReceipt[];
  /** Every reference that something here names, by its id. */
  readonly references: Readonly<Record<string, Reference>>;
}
