import type { Attribution } from './attribution';

/**
 * So sure must an attribution be to be shown on the page and listed in the popup. Confidence is the share of right
 * ones among those like it, measured on articles held out from learning; to show from c / (1 + c) on costs least where a
 * wrong one weighs c times as much as a missed one. Here c is a little under two: a wrong name under somebody's words
 * does more harm than a passage without a mark. `npm run score` prints precision and recall of what is shown beside
 * those of everything found.
 */
export const LEAST_SHOWN = 0.65;

/**
 * So sure must it be to have its speaker named in the dossier. Whose words a passage holds is another question than where
 * it ends: on annotated articles 54 of 59 names given between this and `LEAST_SHOWN` to what has a name are right, as
 * among those that are shown, and 3 more were given to what is left open there. Below it every third one is wrong.
 */
export const LEAST_NAMED = 0.5;

/** Whether an attribution is sure enough to be shown. */
export const isShown = ({ confidence }: Pick<Attribution, 'confidence'>): boolean =>
  confidence >= LEAST_SHOWN;
