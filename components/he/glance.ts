import type { GlanceStrings } from '../glance-strings';
import { counted, number, share } from './numbers';

/** The popup's head and its tabs in Hebrew. */
export const GLANCE_HE: GlanceStrings = {
  speaking: 'מי מדבר',
  share: (words, all) => `${number(words)} מתוך ${number(all)} מילים, ${share(words, all)}`,
  words: (n) => counted(n, { one: 'מילה אחת', two: 'שתי מילים', other: 'מילים' }),
  others: (n) => counted(n, { one: 'מקור אחד נוסף', two: 'שני מקורות נוספים', other: 'מקורות נוספים' }),
  open: 'לא ברור של מי',
  noByline: 'בלי שם כותב',
  report: 'דוח מקורות',
  marks: {
    title: 'מסומן בדף',
    gloss: 'בחרו אילו סוגים יסומנו, כאן ובכל דף.',
  },
  tabs: { label: 'מה יש בכתבה', quotes: 'ציטוטים', figures: 'נתונים', sources: 'מקורות' },
  noMatchHere: 'המילים האלה אינן כאן, אבל הן נמצאות בלשונית אחרת.',
  noSources: 'לא מובאים כאן דברים של איש.',
  moreRows: 'להראות עוד',
};
