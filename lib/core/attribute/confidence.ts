/**
 * How sure a pattern's attributions are: the share of right ones (content overlap above a half) among what it proposes on
 * the training articles, rounded down. Measured, not felt; measured again when a pattern changes.
 */
export const CONFIDENCE: Readonly<Record<string, number>> = {
  'trailing-cue': 0.9,
  'according-to': 0.9,
  'leading-cue': 0.9,
  'reported-clause': 0.7,
  'quoted-predicate': 0.6,
  'colon-before': 0.9,
  'standing-alone': 0.7,
};
