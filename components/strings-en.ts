import { CARD_WORDS_EN } from './en/card';
import { cardCatalogue } from './en/card-catalogue';
import { POPUP_EN } from './en/popup';
import type { Strings } from './strings';

/** The interface in English. */
export const STRINGS_EN: Strings = { ...cardCatalogue(CARD_WORDS_EN), ...POPUP_EN };
