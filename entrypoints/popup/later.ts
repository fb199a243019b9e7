import { correctionReport } from '../../lib/view/correction-report';
import { LATER_PARTS } from './later-parts';
import { offerText } from './offer-text';

/** All that the popup loads while the article is read, in one file: what it shows later, and what it calls then. */
export const LATER = { parts: LATER_PARTS, correctionReport, offerText };
