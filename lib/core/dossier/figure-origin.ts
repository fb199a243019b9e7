import type { Span } from '../model/span';

/** Where a figure comes from, as far as its neighbourhood says. */
export interface FigureOrigin {
  readonly attributed: boolean;
  readonly source: Span | null;
  /** Index of the attribution that holds it. */
  readonly attribution: number | null;
  /** Figures of one claim share a number; -1: nobody claims it. */
  readonly claim: number;
  /** The rule that found it, null where none did. */
  readonly by: string | null;
}

/** A link and nothing else: its words are a figure's own and no name, also where a later figure carries that one on. */
export const BY_LINK = 'figure:link';

export const NOBODY: FigureOrigin = {
  attributed: false,
  source: null,
  attribution: null,
  claim: -1,
  by: null,
};

/** The number of the claim of a source: none that an attribution's index is. */
export const claimOf = (source: Span | null): number => (source ? 1_000_000 + source.start : -1);
