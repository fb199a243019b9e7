import { CARD_HE } from './he/card-catalogue';
import { POPUP_HE } from './he/popup';
import type { Strings } from './strings';

/** The interface in Hebrew. */
export const STRINGS_HE: Strings = { ...CARD_HE, ...POPUP_HE };
