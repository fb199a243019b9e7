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
 * half) on the articles of `news.train`, read by weights that had not learned from them, and 250 of `polnear.train`,
 * rounded to a twentieth. Measured, not felt; to be measured again when a pattern changes.
 */
export const CONFIDENCE: Readonly<Record<string, Sureness>> = {
  // 876 of 902, 18 of 37: the marks and the cue stand side by side.
  'trailing-cue': { alone: 0.95, agreed: 0.95, apart: 0.5 },
  // 103 of 114, 19 of 28: what the clause holds is not always all that was said.
  'according-to': { alone: 0.85, agreed: 0.9, apart: 0.7 },
  // 170 of 180, 3 of 3.
  'leading-cue': { alone: 0.95, agreed: 0.95, apart: 0.5 },
  // 117 of 122, 25 of 42.
  'clause-before': { alone: 0.85, agreed: 0.95, apart: 0.6 },
  // 500 of 539, 80 of 120: where the clause ends is a guess.
  'reported-clause': { alone: 0.9, agreed: 0.95, apart: 0.65 },
  // Too few to measure: as sure as the weakest that is.
  'quoted-predicate': { alone: 0.65, agreed: 0.75, apart: 0.55 },
  // Too few to measure, as the one before.
  'described-as': { alone: 0.65, agreed: 0.75, apart: 0.55 },
  // 14 of 16, none apart.
  'colon-before': { alone: 0.8, agreed: 0.85, apart: 0.5 },
  // Too few to measure: 8 of 8, 2 of 2.
  'beside-colon': { alone: 0.7, agreed: 0.75, apart: 0.6 },
  // 46 of 63, 6 of 11: titles and slogans stand alone too.
  'standing-alone': { alone: 0.7, agreed: 0.75, apart: 0.55 },
  // 692 of 750, 137 of 214.
  'indirect-clause': { alone: 0.85, agreed: 0.9, apart: 0.65 },
  // 15 of 17, 16 of 22.
  'nominal-cue': { alone: 0.8, agreed: 0.9, apart: 0.75 },
  // Measured on the project's own transcripts: the labels leave nothing to guess.
  'state-of-mind': { alone: 0.8, agreed: 0.85, apart: 0.7 },
  turn: { alone: 0.95, agreed: 0.95, apart: 0.9 },
  // Not measured: the articles hold none. Nothing but a post ends with a dash, a name and its handle.
  post: { alone: 0.9, agreed: 0.95, apart: 0.85 },
  // 36 of 42 on all annotated articles: one who is asked is asked something.
  'asked-before': { alone: 0.85, agreed: 0.9, apart: 0.75 },
  // 14 of 14, of which the tagger saw 9.
  'passive-report': { alone: 0.9, agreed: 0.9, apart: 0.75 },
};

/** For a pattern that stands in no row. */
export const UNMEASURED: Sureness = { alone: 0.5, agreed: 0.5, apart: 0.5 };
