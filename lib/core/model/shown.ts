import type { Attribution } from './attribution';

/**
 * So sure must an attribution be to be shown on the page and listed in the popup. Confidence is the share of right
 * ones among those like it, measured on articles held out from learning; to show from c / (1 + c) on costs least where a
 * wrong one weighs c times as much as a missed one. Here c is a little under two: a wrong name under somebody's words
 * does more harm than a passage without a mark. `npm run score` prints precision and recall of what is shown beside
 * those of everything found.
 */
export const LEAST_SHOWN = 0.65;

/** Whether an attribution is sure enough to be shown. */
export const isShown = ({ confidence }: Pick<Attribution, 'confidence'>): boolean =>
  confidence >= LEAST_SHOWN;
