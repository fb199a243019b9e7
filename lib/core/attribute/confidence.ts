/** How likely a pattern's content is right, 0..1. */
interface Sureness {
  /** Where the rules read by themselves. */
  readonly alone: number;
  /** Where the tagger takes the same words for a content. */
  readonly agreed: number;
  /** Where it takes others, or none. */
  readonly apart: number;
}

/**
 * How sure a pattern's attributions are: the share of right ones (their content overlaps an annotated one by more than a
 * half), rounded to a twentieth and no more than 0.95, on all annotated articles, read by weights that had not learned
 * from them, and 250 of `polnear.train`. Measured, not felt; to be measured again when a pattern changes.
 */
export const CONFIDENCE: Readonly<Record<string, Sureness>> = {
  // 1595 of 1631, 32 of 47: the marks and the cue stand side by side.
  'trailing-cue': { alone: 0.95, agreed: 0.95, apart: 0.7 },
  // 217 of 236, 28 of 38: what the clause holds is not always all that was said.
  'according-to': { alone: 0.9, agreed: 0.9, apart: 0.75 },
  // 254 of 267; apart too few, 8 of 10.
  'leading-cue': { alone: 0.95, agreed: 0.95, apart: 0.65 },
  // 324 of 339, 66 of 92.
  'clause-before': { alone: 0.9, agreed: 0.95, apart: 0.7 },
  // 950 of 1008, 100 of 152: where the clause ends is a guess.
  'reported-clause': { alone: 0.9, agreed: 0.95, apart: 0.65 },
  // Too few to measure, 2 of 2: as sure as the weakest that is.
  'quoted-predicate': { alone: 0.65, agreed: 0.75, apart: 0.55 },
  // Too few to measure, as the one before.
  'described-as': { alone: 0.65, agreed: 0.75, apart: 0.55 },
  // 15 of 17, none apart.
  'colon-before': { alone: 0.9, agreed: 0.9, apart: 0.5 },
  // 13 of 13, 4 of 4: few, so a little less.
  'beside-colon': { alone: 0.9, agreed: 0.9, apart: 0.75 },
  // 80 of 100, 20 of 32: titles and slogans stand alone too.
  'standing-alone': { alone: 0.75, agreed: 0.8, apart: 0.6 },
  // 1371 of 1495, 251 of 363.
  'indirect-clause': { alone: 0.85, agreed: 0.9, apart: 0.7 },
  // 28 of 32, 20 of 29.
  'nominal-cue': { alone: 0.8, agreed: 0.9, apart: 0.7 },
  // 4 of 4, 7 of 7: few, so a little less.
  'state-of-mind': { alone: 0.85, agreed: 0.9, apart: 0.8 },
  // 75 of 76, 32 of 46: lists have labels too.
  turn: { alone: 0.9, agreed: 0.95, apart: 0.7 },
  // Not measured: the articles hold none. Nothing but a post ends with a dash, a name and its handle.
  post: { alone: 0.9, agreed: 0.95, apart: 0.85 },
  // 2 of 4 of those without marks in plain text; all 14 that saved pages set off are somebody's words.
  'block-quotation': { alone: 0.75, agreed: 0.85, apart: 0.7 },
  // 23 of 26 in two articles, and all of a third that is not annotated.
  interview: { alone: 0.8, agreed: 0.9, apart: 0.75 },
  // Not measured: the articles hold none. Who closes and signs has written what stands before.
  letter: { alone: 0.9, agreed: 0.95, apart: 0.85 },
  // 21 of 22; apart too few, 1 of 2.
  'asked-before': { alone: 0.9, agreed: 0.95, apart: 0.75 },
  // 14 of 16, 12 of 14.
  'passive-report': { alone: 0.85, agreed: 0.85, apart: 0.85 },
};

/** For a pattern that stands in no row. */
export const UNMEASURED: Sureness = { alone: 0.5, agreed: 0.5, apart: 0.5 };
