import type { WorkbenchStrings } from '../report-strings';
import { FIDELITY_HE } from './fidelity';
import { apart, counted, type Forms, number } from './numbers';

const WORDS: Forms = { one: 'מילה אחת', two: 'שתי מילים', other: 'מילים' };

/** The comparison with primary texts in Hebrew. */
export const WORKBENCH_HE: WorkbenchStrings = {
  ...FIDELITY_HE,
  name: 'לצד הטקסט המקורי',
  gloss: 'הביאו תמליל, הודעה או סיכום שיחה, וכל ציטוט יחופש בו מילה במילה.',
  paste: 'טקסט להשוואה',
  pasteHint: 'הדביקו כאן תמליל או הודעה.',
  add: 'להשוות',
  file: 'או בחרו קובץ טקסט',
  fromTab: {
    name: 'לקחת מכרטיסייה אחרת',
    gloss: 'פתחו את הטקסט בכרטיסייה אחרת, לחצו שם על הסמל של Whence ובחרו ”להשתמש בדף הזה כטקסט להשוואה”.',
  },
  waiting: 'ממתין לדף מכרטיסייה אחרת.',
  stopWaiting: 'להפסיק להמתין',
  texts: 'הטקסטים שהובאו, לפי סדר התאריכים שלהם',
  text: (n) => `טקסט ${number(n)}`,
  length: (words) => counted(words, WORDS),
  remove: (name) => `להוציא את ${apart(name)}`,
  comparing: 'ההשוואה נעשית.',
  failed: 'לא היה אפשר להשוות את הטקסטים. פתחו את הדוח מחדש ונסו שוב.',
  refusals: {
    empty: 'אין בו מילים.',
    'too-long': 'הוא ארוך ממיליון תווים. הביאו את החלק שבו נמצאים הציטוטים.',
    'too-many': 'אפשר להשוות עד עשרה טקסטים בבת אחת.',
    binary: 'הקובץ הזה אינו טקסט פשוט. שמרו את המילים שלו כקובץ txt ובחרו אותו.',
    unread: 'הדפדפן לא הצליח לקרוא את הקובץ הזה.',
  },
  results: 'איך הציטוטים מופיעים בו',
  nothingQuoted: 'בכתבה אין מילים במירכאות שאפשר להשוות.',
  around: 'המשפט שסביבו',
  variances: {
    brackets: 'סוגריים מרובעים',
    case: 'אותיות רישיות',
    dashes: 'מקפים',
    ellipsis: 'נקודות במקום השמטה',
    punctuation: 'פיסוק',
    'quote-marks': 'מירכאות',
    spacing: 'רווחים',
  },
  notCounted: 'לא נחשב לשינוי',
  phrases: {
    name: 'ביטויים לאורך זמן',
    gloss: 'ביטויים שמשותפים לכמה מהטקסטים, עם הטקסט הראשון והאחרון שבהם הם מופיעים.',
  },
  phrase: 'ביטוי',
  first: 'לראשונה',
  last: 'לאחרונה',
  inTexts: 'טקסטים',
};
