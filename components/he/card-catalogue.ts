import { quantityWords } from '../quantity-words';
import type { CardCatalogue } from '../strings';
import { CARD_WORDS_HE } from './card';
import { FIDELITY_HE } from './fidelity';
import { KNOWN_HE } from './known';
import { counted, joined, LANGUAGE, listed, number, parts, reckoned } from './numbers';
import { QUANTITY_HE } from './quantity';

const PIECES = { one: 'קטע אחד', two: 'שני קטעים', other: 'קטעים' };
const PASSAGES = { one: 'מקום אחד', two: 'שני מקומות', other: 'מקומות' };
const DAYS = { one: 'יום אחד', two: 'יומיים', other: 'ימים' };

/** The hover card in Hebrew. */
export const CARD_HE: CardCatalogue = {
  ...CARD_WORDS_HE,
  known: KNOWN_HE,
  quantity: (value) => quantityWords(value, LANGUAGE, QUANTITY_HE),
  working: reckoned,
  parts,
  pieces: (n) => joined('ב', counted(n, PIECES)),
  more: (n) => `ועוד ${number(n)}`,
  lag: (days) =>
    days === 0 ? 'באותו יום' : `${counted(Math.abs(days), DAYS)} ${days > 0 ? 'לפני' : 'אחרי'} הכתבה`,
  comesTo: (amount) => `כלומר ${amount}.`,
  fidelity: FIDELITY_HE,
  definedBy: (names) => `לפי ההגדרה של ${listed(names)}.`,
  otherAccounts: (n) => `גרסה של צד אחר מופיעה ${joined('ב', counted(n, PASSAGES))} בכתבה.`,
};
