import { CARD_EN } from './en/card-catalogue';
import { CARD_HE } from './he/card-catalogue';
import type { InEach } from './languages';
import type { CardCatalogue } from './strings';

/** The hover card in each language. All are at hand at once: a service worker loads nothing later. */
export const CARD_IN: InEach<CardCatalogue> = { en: CARD_EN, he: CARD_HE };
