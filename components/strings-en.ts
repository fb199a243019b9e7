import { CARD_EN } from './en/card-catalogue';
import { POPUP_EN } from './en/popup';
import type { Strings } from './strings';

/** The interface in English. */
export const STRINGS_EN: Strings = { ...CARD_EN, ...POPUP_EN };
