import type { Span } from './span';

export type Hedge = 'exact' | 'about' | 'nearly' | 'over' | 'under' | 'between' | 'vague';

/**
 * The value of a quantity in plain units. `null` on one side: open on that side (`over 30` → low 30, high null).
 * `unit`: `percent`, `points`, an ISO 4217 code, a UCUM unit, or `count`.
 */
export interface Quantity {
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly hedge: Hedge;
}

/** What the text itself says of a figure's origin. Nothing here is a judgement. */
export type FigureStatus = 'unattributed' | 'attributed' | 'caveated' | 'verified';

/** What a text's reservation about a figure comes to. `own-account`: whoever gives it reckoned it on a matter of its own. */
export type CaveatKind =
  | 'unverified'
  | 'disputed'
  | 'no-evidence'
  | 'preliminary'
  | 'incomplete'
  | 'own-account';

/** A quantity that a reader could in principle check against a record. */
export interface Figure {
  readonly id: string;
  /** The shortest stretch with the quantity, its comparator and its unit. */
  readonly span: Span;
  readonly quantity: Quantity;
  /** The counted noun. */
  readonly of: Span | null;
  readonly status: FigureStatus;
  readonly source: Span | null;
  /** Id of the attribution whose content holds the figure. */
  readonly attribution: string | null;
  readonly caveat: Span | null;
  readonly caveatKind: CaveatKind | null;
  readonly verifier: Span | null;
  readonly notes: readonly Span[];
  readonly by: string;
  /** The rules that found its source, caveat and verifier, null where nothing was found; and each of its notes, in their order. */
  readonly rules: {
    readonly source: string | null;
    readonly caveat: string | null;
    readonly verifier: string | null;
    readonly notes: readonly string[];
  };
  /** Id of the first figure in the text that says the same, or null: headline, lede, body and caption linked. */
  readonly repeats: string | null;
}
