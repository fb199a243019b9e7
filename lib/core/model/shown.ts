import type { Attribution } from './attribution';

/**
 * So sure must an attribution be to be shown on the page, listed in the popup, and to have its speaker named. Confidence
 * is measured on articles held out from learning, so a half is where an attribution is as likely right as not: below it
 * the page would mark more wrongly than rightly, and what is not marked at least misleads nobody. `npm run score`
 * prints precision and recall of what is shown beside those of everything found.
 */
export const LEAST_SHOWN = 0.5;

/** Whether an attribution is sure enough to be shown. */
export const isShown = ({ confidence }: Pick<Attribution, 'confidence'>): boolean =>
  confidence >= LEAST_SHOWN;
