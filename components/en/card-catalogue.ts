import { quantityWords } from '../quantity-words';
import type { CardCatalogue } from '../strings';
import { CARD_WORDS_EN } from './card';
import { FIDELITY_EN } from './fidelity';
import { KNOWN_EN } from './known';
import { counted, LANGUAGE, listed, number, parts, reckoned } from './numbers';
import { QUANTITY_EN } from './quantity';

/** The hover card in English. */
export const CARD_EN: CardCatalogue = {
  ...CARD_WORDS_EN,
  known: KNOWN_EN,
  quantity: (value) => quantityWords(value, LANGUAGE, QUANTITY_EN),
  working: reckoned,
  parts,
  pieces: (n) => `in ${counted(n, 'piece', 'pieces')}`,
  more: (n) => `and ${number(n)} more`,
  lag: (days) =>
    days === 0
      ? 'the same day'
      : `${counted(Math.abs(days), 'day', 'days')} ${days > 0 ? 'before' : 'after'} the article`,
  comesTo: (amount) => `This comes to ${amount}.`,
  fidelity: FIDELITY_EN,
  definedBy: (names) => `As defined by ${listed(names)}.`,
  otherAccounts: (n) =>
    `Another side’s account stands in ${counted(n, 'passage', 'passages')} of the article.`,
};
