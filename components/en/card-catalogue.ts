import type { CardWords } from '../../lib/core/model/card-words';
import { quantityWords } from '../quantity-words';
import type { CardCatalogue } from '../strings';
import { KNOWN_EN } from './known';
import { counted, LANGUAGE, listed, number, reckoned } from './numbers';
import { QUANTITY_EN } from './quantity';

/** The hover card in English: words that are handed in, those on what is known, and what English makes of numbers. */
export const cardCatalogue = (words: CardWords): CardCatalogue => ({
  ...words,
  known: KNOWN_EN,
  quantity: (value) => quantityWords(value, LANGUAGE, QUANTITY_EN),
  working: reckoned,
  pieces: (n) => `in ${counted(n, 'piece', 'pieces')}`,
  more: (n) => `and ${number(n)} more`,
  definedBy: (names) => `As defined by ${listed(names)}.`,
  otherAccounts: (n) =>
    `Another side’s account stands in ${counted(n, 'passage', 'passages')} of the article.`,
});
