import type { CardWords } from '../../lib/core/model/card-words';
import { quantityWords } from '../quantity-words';
import type { CardCatalogue } from '../strings';
import { counted, LANGUAGE, number, reckoned } from './numbers';
import { QUANTITY_EN } from './quantity';

/** The hover card in English: words that are handed in, and what English makes of numbers. */
export const cardCatalogue = (words: CardWords): CardCatalogue => ({
  ...words,
  quantity: (value) => quantityWords(value, LANGUAGE, QUANTITY_EN),
  working: reckoned,
  pieces: (n) => `in ${counted(n, 'piece', 'pieces')}`,
  more: (n) => `and ${number(n)} more`,
});
