import type { QuantityWords } from '../quantity-words';

/** A unit by its names for one, which stands before the number in words, and beside a number in digits. */
const unit =
  (one: string, other: string) =>
  (value: string, plural: Intl.LDMLPluralRule): string =>
    plural === 'one' ? one : `${value} ${other}`;

/** The words around a quantity, in Hebrew. */
export const QUANTITY_HE: QuantityWords = {
  units: new Map([
    ['points', unit('נקודה אחת', 'נקודות')],
    ['[nmi_i]', unit('מיל ימי אחד', 'מיל ימי')],
    ['nm', unit('ננומטר אחד', 'ננומטר')],
    ['mg', unit('מיליגרם אחד', 'מיליגרם')],
    ['ug', unit('מיקרוגרם אחד', 'מיקרוגרם')],
    ['m3', unit('מטר מעוקב אחד', 'מטרים מעוקבים')],
    ['[cft_i]', unit('רגל מעוקבת אחת', 'רגל מעוקבת')],
    ['km2', unit('קילומטר רבוע אחד', 'קילומטרים רבועים')],
    ['m2', unit('מטר רבוע אחד', 'מטרים רבועים')],
    ['[smi_us]', unit('מיל רבוע אחד', 'מיל רבוע')],
    ['[sft_i]', unit('רגל רבועה אחת', 'רגל רבועה')],
    ['[nmi_i]2', unit('מיל ימי רבוע אחד', 'מיל ימי רבוע')],
    ['t', unit('טונה אחת', 'טונות')],
    ['[ston_av]', unit('טונה קצרה אחת', 'טונות קצרות')],
    ['[bbl_us]', unit('חבית אחת', 'חביות')],
    ['[bbl_us]/d', unit('חבית אחת ביום', 'חביות ביום')],
    ['[kn_i]', unit('קשר אחד', 'קשרים')],
    ['W', unit('ואט אחד', 'ואט')],
    ['kW', unit('קילוואט אחד', 'קילוואט')],
    ['MW', unit('מגוואט אחד', 'מגוואט')],
    ['GW', unit('ג׳יגוואט אחד', 'ג׳יגוואט')],
    ['kW.h', unit('קילוואט־שעה אחד', 'קילוואט־שעה')],
    ['MW.h', unit('מגוואט־שעה אחד', 'מגוואט־שעה')],
    ['GW.h', unit('ג׳יגוואט־שעה אחד', 'ג׳יגוואט־שעה')],
    ['TW.h', unit('טרה־ואט־שעה אחד', 'טרה־ואט־שעה')],
    ['kcal', unit('קילוקלוריה אחת', 'קילוקלוריות')],
    ['dB', unit('דציבל אחד', 'דציבלים')],
    ['XBT', unit('ביטקוין אחד', 'ביטקוין')],
  ]),
  atLeast: (value) => `${value} או יותר`,
  atMost: (value) => `${value} או פחות`,
  between: (low, high) => `${low} עד ${high}`,
  open: 'לא ניתן מספר',
};
