import { firstRows } from '../../lib/view/first-rows';
import { popupView } from '../../lib/view/popup-view';
import { LATER_PARTS } from './later-parts';
import { offerText } from './offer-text';
import { saveCorrections } from './save-corrections';

/** All that the popup loads while the article is read, in one file: what it shows later, and what it calls then. */
export const LATER = { parts: LATER_PARTS, popupView, firstRows, saveCorrections, offerText };

export type Later = typeof LATER;
