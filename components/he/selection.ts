import { LONGEST_SELECTION } from '../../lib/core/model/selection';
import type { SelectionCatalogue } from '../selection-strings';
import { counted, number } from './numbers';
import { POPUP_HE } from './popup';

const selection: SelectionCatalogue['selection'] = {
  page: 'טקסט מסומן',
  loading: 'הטקסט המסומן נקרא',
  selected: 'המילים שסומנו',
  searched: 'החיפוש נעשה במילים האלה בלבד, בלי הטקסט שסביבן: ציטוטים, אמירות מדווחות ונתונים.',
  gone: {
    title: 'אין קריאה של הטקסט המסומן הזה',
    text: 'הקריאה לא הסתיימה, או שאינה שמורה עוד: הקריאות האחרונות נשמרות בזיכרון עד לסגירת הדפדפן.',
    todo: 'סמנו שוב את המילים בדף ובחרו בתפריט ההקשר „קריאת הטקסט המסומן ב־Whence”.',
  },
  nothing: {
    title: 'לא נמצא דבר בטקסט המסומן',
    text: 'לא נמצאו במילים האלה ציטוט, אמירה מדווחת או נתון.',
    todo: 'סמנו את המשפט כולו, עם המילים שמציינות את הדובר. הכללים מחפשים ניסוחים מוכרים ומעדיפים שתיקה על ניחוש.',
  },
  onlyUnsure: {
    title: 'אין דבר בטוח מספיק כדי להראות אותו',
    text: 'ייתכן שחלק מהמילים האלה הן דברים של מישהו. שם ליד מילים שאינן שלו מזיק יותר מפער.',
    todo: 'סמנו את המשפט כולו, עם המילים שמציינות את הדובר.',
  },
  refusals: {
    blank: {
      title: 'לא סומנו מילים',
      text: 'יש בסימון רווחים בלבד, או שהדפדפן לא מסר את מילותיו.',
      todo: 'סמנו משפט בכתבה ובחרו שוב באפשרות שבתפריט ההקשר.',
    },
    'too-long': {
      title: 'הטקסט המסומן ארוך מדי',
      text: `נקראים עד ${number(LONGEST_SELECTION)} תווים בבת אחת. בטקסט המסומן יש יותר, ודבר ממנו לא נקרא.`,
      todo: 'סמנו קטע קצר יותר. כדי לקרוא כתבה שלמה, לחצו על הסמל.',
    },
    'unsupported-language': {
      title: POPUP_HE.popup.failures['unsupported-language'].title,
      text: POPUP_HE.popup.failures['unsupported-language'].text,
      todo: 'נסו לסמן טקסט באנגלית.',
    },
  },
  unsure: (n) =>
    `${counted(n, { one: 'קטע אחד', two: 'שני קטעים', other: 'קטעים' })}: ייתכן שאלה דברים של מישהו. הקריאה אינה בטוחה מספיק כדי להראות יותר.`,
};

/** The page of a selection in Hebrew. */
export const SELECTION_HE: SelectionCatalogue = { ...POPUP_HE, selection };
