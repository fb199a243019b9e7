import type { Span } from './span';

/** A published value of a series, and how it stands to the article's figure. */
export interface SeriesPoint {
  /** Row of the pack. */
  readonly id: string;
  readonly date: string;
  readonly value: number;
  readonly low: number | null;
  readonly high: number | null;
  /** What the issuer wrote before it (`over`, `about`). */
  readonly comparator: string | null;
  /** Days from this value to the article's date, negative where it is later; null where either is no day. */
  readonly lag: number | null;
  /** Whether the article's figure, as far as it is written out, can be this value. */
  readonly fits: boolean;
  readonly refs: readonly string[];
}

/** One issuer's values of one definition, around the article's date. Series are shown side by side, never as one. */
export interface SeriesView {
  readonly id: string;
  readonly measure: string;
  readonly definition: string;
  readonly issuer: { readonly id: string; readonly name: string };
  readonly unit: 'people' | 'percent';
  readonly place: string | null;
  readonly area: string | null;
  /**
   * `same-issuer`: the article gives its figure to this issuer; `same-measure`: another issuer's figures of that measure;
   * `near`: another definition, for the reader to compare.
   */
  readonly relation: 'same-issuer' | 'same-measure' | 'near';
  /** In order of their dates. */
  readonly points: readonly SeriesPoint[];
  /** Id of the last point up to the article's date; null where there is none. */
  readonly latest: string | null;
  /** Ids of points that gave another value for a date that a later one gives again. */
  readonly revised: readonly string[];
}

/** How many people a percentage is a part of, and what it comes to. */
export interface Denominator {
  /** The words of the text that name them. */
  readonly of: Span;
  readonly place: string;
  readonly area: string | null;
  readonly population: number;
  readonly date: string;
  /** Row of the pack: one of `population`, or a point. */
  readonly row: string;
  readonly refs: readonly string[];
  /** The percentage in people, unrounded; null on a side that the figure leaves open. */
  readonly comesTo: { readonly low: number | null; readonly high: number | null };
  readonly by: string;
}

/** Why a series stands beside a figure: the words of the text, and the row that they led to. */
export interface FigureReceipt {
  readonly by: 'issuer' | 'measure' | 'place' | 'value';
  readonly span: Span;
  readonly row: string;
}

/** What the pack knows beside a figure of an article. Both lists are empty and the denominator null where it abstains. */
export interface FigureContext {
  /** The figure's value, to be marked on the series. */
  readonly value: { readonly low: number | null; readonly high: number | null };
  readonly date: string | null;
  readonly series: readonly SeriesView[];
  readonly near: readonly SeriesView[];
  readonly denominator: Denominator | null;
  readonly because: readonly FigureReceipt[];
}
