import type { PopupStrings } from '../strings';
import { apart, counted } from './numbers';

/** The outlet, its pictures and the pack, in Hebrew. */
export const CONTEXT_HE: PopupStrings['context'] = {
  outlet: 'כלי התקשורת',
  noOutlet: 'המאגר אינו מכיר כלי תקשורת בכתובת הזאת.',
  country: 'מדינה',
  owner: 'בעלים',
  funding: 'מימון',
  fundings: {
    commercial: 'מסחרי',
    nonprofit: 'ללא כוונת רווח',
    party: 'מפלגה',
    public: 'ציבורי',
    reader: 'הקוראים',
    state: 'מדינה',
  },
  standards: 'כללי העבודה שלו',
  discloses: 'הדף מציין',
  disclosed: { publisher: 'המוציא לאור', authors: 'מאת', published: 'פורסם', modified: 'שונה' },
  policies: {
    standards: 'כללי העבודה מפורטים בכתובת',
    corrections: 'תיקונים מפורטים בכתובת',
    ownership: 'הבעלות מפורטת בכתובת',
    'unnamed-sources': 'כללים למקורות בלי שם, בכתובת',
    checking: 'כללי בדיקת העובדות, בכתובת',
  },
  notStated: 'לא צוין',
  credits: 'תמונות',
  sides: { name: 'לפי צד', gloss: 'מילים לפי המדינה או הארגון שהמקור שייך אליהם.' },
  noSide: 'של צד שאינו ידוע',
  packTitle: 'מה ידוע',
  noPack: 'לא היה אפשר לקרוא את מאגר ההקשר; אנשים וארגונים מופיעים בלי הקשר.',
  old: (days) =>
    `מאגר ההקשר נערך לפני ${counted(days, { one: 'יום אחד', two: 'יומיים', other: 'ימים' })}; ייתכן שתפקידים התחלפו מאז.`,
  refused: (file, row, reason) =>
    `הקובץ ”${apart(file)}” שלו לא התקבל${row === null ? '' : ` (${apart(row)})`}: ${apart(reason)}.`,
};
