import { dateWords } from '../date-words';
import type { PopupCatalogue, PopupStrings } from '../strings';
import { CONTEXT_HE } from './context';
import { CORRECTIONS_HE } from './corrections';
import { GLANCE_HE } from './glance';
import { KNOWN_HE } from './known';
import {
  apart,
  counted,
  type Forms,
  formFor,
  joined,
  LANGUAGE,
  listed,
  number,
  parts,
  reckoned,
  share,
} from './numbers';
import { TERMS_HE } from './terms';

const QUOTATIONS: Forms = { one: 'ציטוט אחד', two: 'שני ציטוטים', other: 'ציטוטים' };
const FIGURES: Forms = { one: 'נתון אחד', two: 'שני נתונים', other: 'נתונים' };
const WORDS: Forms = { one: 'מילה אחת', two: 'שתי מילים', other: 'מילים' };
const PLACES: Forms = { one: 'מקום אחד', two: 'שני מקומות', other: 'מקומות' };

const popup: PopupStrings = {
  corrections: CORRECTIONS_HE,
  context: CONTEXT_HE,
  glance: GLANCE_HE,
  more: 'במי מדובר',
  site: {
    always: 'תמיד באתר הזה',
    gloss: (host) => `כתבות באתר ${apart(host)} נקראות ומסומנות כשהן נפתחות. הדפדפן שואל אתכם קודם.`,
  },
  highlights: 'סימונים',
  highlightsOff: 'הסימונים כבויים. הדף נראה כפי שהיה.',
  reading: {
    title: 'הכתבה נקראת',
    text: 'הקריאה נעשית במכשיר שלכם. דבר אינו נשלח לשום מקום.',
    phases: {
      page: 'הכתבה נלקחת מן הדף.',
      words: 'מחפשים בה ציטוטים ונתונים.',
      marks: 'מה שנמצא מסומן בדף.',
    },
    callOff: 'הפסקת הקריאה',
  },
  changed: 'הדף השתנה מאז שנקרא.',
  nothing: {
    title: 'אין מה להראות בדף הזה',
    text: 'הכתבה נקראה. לא נמצאו בה ציטוט, אמירה מדווחת או נתון.',
    todo: 'ייתכן שקטע לא נמצא: הכללים מחפשים ניסוחים מוכרים, ומעדיפים שתיקה על ניחוש.',
  },
  failures: {
    'not-article': {
      title: 'לא נמצאה כאן כתבה',
      text: 'הדף הזה אינו נראה ככתבה אחת: אולי זה עמוד ראשי, רשימה, סרטון או יישום.',
      todo: 'פתחו כתבה אחת ולחצו שם על הסמל. אם היא עדיין נפתחת, המתינו וקראו שוב.',
    },
    'not-allowed': {
      title: 'תוספים אינם רשאים לקרוא את הדף הזה',
      text: 'הדפדפן מרחיק תוספים מהדפים שלו, מההגדרות שלו ומחנות התוספים שלו.',
      todo: 'פתחו כתבה בלשונית ולחצו שם על הסמל.',
    },
    pdf: {
      title: 'עדיין אי אפשר לקרוא מסמכי PDF',
      text: 'הדפדפן מציג את המסמך הזה בתוכנת צפייה שתוספים אינם רשאים להביט לתוכה.',
      todo: 'חפשו את אותו טקסט כדף אינטרנט ולחצו שם על הסמל.',
    },
    'unsupported-language': {
      title: 'עדיין אי אפשר לקרוא את השפה הזאת',
      text: 'הכללים שמוצאים ציטוטים ונתונים מכירים אנגלית. בשפות אחרות הם היו מנחשים.',
      todo: 'נסו כתבה באנגלית.',
    },
    failed: {
      title: 'הקריאה לא הסתיימה',
      text: 'הדף לא השתנה, ודבר לא נשמר.',
      todo: 'קראו שוב. אם זה אינו עוזר, רעננו את הדף ולחצו על הסמל פעם נוספת.',
    },
    'called-off': {
      title: 'הקריאה הופסקה',
      text: 'הדף לא השתנה, ודבר לא נשמר.',
      todo: 'קראו שוב מתי שתרצו.',
    },
    closed: {
      title: 'הלשונית איננה',
      text: 'היא נסגרה, או עברה לדף אחר, לפני שהקריאה נגמרה.',
      todo: 'חזרו אל הכתבה ולחצו שם על הסמל.',
    },
  },
  retry: 'קריאה חוזרת',
  detail: 'פרט טכני לדיווח על תקלה',
  filter: 'חיפוש בציטוטים ובנתונים',
  filterHint: 'מילים, שם או מספר',
  shown: (shown, all) => `מוצגים ${number(shown)} מתוך ${number(all)}`,
  noMatch: 'המילים האלה אינן בשום ציטוט ובשום נתון.',
  summary: 'מה יש בכתבה',
  found: (quotes, figures) => `${counted(quotes, QUOTATIONS)}, ${counted(figures, FIGURES)}`,
  quotes: 'ציטוטים',
  figures: 'נתונים',
  noQuotes: 'לא נמצאו ציטוט או אמירה מדווחת.',
  noFigures: 'לא נמצא נתון.',
  quoteCount: (n) => formFor(n, 'ציטוט', 'ציטוטים'),
  speakerCount: (n) => formFor(n, 'דובר שצוין בשמו', 'דוברים שצוינו בשמם'),
  figureCount: (n) => formFor(n, 'נתון', 'נתונים'),
  unattributedCount: () => 'בלי מקור מצוין',
  states: 'נתונים לפי מה שהטקסט אומר על מקורם',
  allStates: 'הכול',
  noneInState: 'אף אחד מהנתונים האלה אינו במצב הזה.',
  unresolved: { name: 'המקור לא זוהה', gloss: 'הטקסט מצביע על מישהו, אך לא בבירור מספיק כדי לומר על מי.' },
  noSource: { name: 'אין מקור במקום הזה', gloss: 'המילים מסומנות כדברי מישהו, והטקסט אינו אומר של מי.' },
  unnamed: 'השם לא צוין בכתבה',
  reports: 'מדווח על',
  observations: 'הערות של כלי התקשורת',
  voices: {
    title: 'קולות',
    gloss: 'דברים של מי מובאים בכתבה, בספירת מילים.',
    attributed: (words, all) =>
      `${number(words)} מתוך ${number(all)} מילים מובאות כדברי מישהו (${share(words, all)})`,
    quoted: (words, all) => `${number(words)} מהן במירכאות (${share(words, all)} מהכתבה)`,
    only: (name) => `כולן באות ממקור אחד: ${apart(name)}`,
    sources: 'לפי מקור',
    kinds: 'לפי סוג המקור',
    channels: 'לפי ערוץ',
    unquoted: {
      name: 'נזכרים בשם ואינם מצוטטים',
      gloss: 'נזכרים לא רק בדרך אגב; שום מילה שלהם אינה כאן במירכאות.',
    },
    kindNames: {
      person: 'אנשים',
      body: 'ארגונים',
      document: 'מסמכים',
      group: 'קבוצות, לא אחד אחד בשם',
      unnamed: 'אנשים בלי שם',
      open: 'נשאר פתוח בטקסט או בקריאה',
    },
    unquotedKinds: {
      person: 'אדם',
      body: 'ארגון',
      country: 'מדינה או הממשלה שלה',
      people: 'בני מדינה',
      group: 'קבוצה',
    },
    words: (words, quoted) => `${counted(words, WORDS)}, ${number(quoted)} במירכאות`,
    attributions: (n) => counted(n, QUOTATIONS),
    named: (n, retold) => {
      const where = joined('ב', counted(n, PLACES));
      return retold === 0 ? where : `${where}, ${counted(retold, WORDS)} בניסוח של הכתבה`;
    },
    more: (n) => `ועוד ${number(n)}`,
  },
  offerText: {
    give: 'להשתמש בדף הזה כטקסט להשוואה',
    given: 'הטקסט של הדף הזה נמסר לדוח.',
    failed: 'הדוח אינו ממתין עוד לטקסט.',
  },
  reveal: 'להראות בדף',
  place: (n) => `מספר ${number(n)} לפי הסדר בכתבה`,
  rowLost: 'אינו עוד בדף',
  lost: (n) => `${counted(n, { one: 'קטע אחד אינו', two: 'שני קטעים אינם', other: 'קטעים אינם' })} עוד בדף.`,
  lostTodo: 'הדף השתנה אחרי שנקרא.',
  untitled: 'כתבה בלי כותרת',
  noDate: 'לא צוין תאריך',
  by: (names) => `מאת ${listed(names)}`,
  dateFrom: {
    'json-ld': 'תאריך מהנתונים המובנים של הדף',
    meta: 'תאריך מנתוני המטא של הדף',
    time: 'תאריך מסימון זמן בדף',
    byline: 'תאריך משורת הכותב',
    page: 'תאריך מהטקסט הנראה',
    given: 'תאריך כפי שנמסר',
  },
  partly: 'נקרא בחלקו',
  partial: {
    paywall: 'בדף נמצא רק החלק הפתוח של הכתבה; השאר מאחורי חומת תשלום.',
    'too-long': 'הכתבה ארוכה מאוד. היא נקראה מתחילתה עד גבול מסוים.',
    'too-large': 'הדף גדול מאוד. הוא נקרא מתחילתו עד גבול מסוים.',
    'too-slow': 'הקריאה ארכה זמן רב מדי והופסקה לפני סופה.',
    'changed-while-reading': 'הדף השתנה בזמן שנקרא.',
  },
  covered: 'חלק מטקסט הכתבה שבדף לא נקרא.',
  rulesOnly: {
    title: 'נקרא לפי כללים בלבד',
    text: 'קובץ של Whence חסר או פגום, ולכן רוב האמירות המדווחות בלי מירכאות לא חופשו.',
    todo: 'קראו שוב. אם ההודעה הזאת חוזרת, התקינו את Whence מחדש.',
  },
  posts: {
    title: 'דף מתעדכן',
    read: (title) => `נקרא כאן: ${apart(title)}`,
    others: (n) =>
      counted(n, { one: 'עוד עדכון אחד בדף', two: 'עוד שני עדכונים בדף', other: 'עדכונים נוספים בדף' }),
    todo: 'כדי לקרוא עדכון אחר, פתחו את הקישור שלו ולחצו שוב על הסמל.',
  },
  options: 'אפשרויות',
  firstTime: {
    title: 'פעם ראשונה כאן?',
    lines: [
      'הקטעים המסומנים בדף הם ציטוטים, אמירות מדווחות ונתונים. עמדו עם הסמן על קטע כדי לראות מנין הוא בא.',
      'בחרו שורה למטה כדי לעבור אל מקומה בדף.',
      'שום דבר כאן אינו אומר אם אמירה נכונה. נאמר כאן מי מובא כמי שאמר אותה.',
    ],
    done: 'הבנתי',
  },
  keys: {
    title: 'מקלדת',
    note: 'את הקיצורים עם Alt אפשר לשנות בדף קיצורי התוספים של הדפדפן.',
    rows: [
      { keys: 'Alt Shift Q', does: 'פתיחת הרשימה הזאת' },
      { keys: 'Alt Shift J', does: 'הקטע המסומן הבא, עם הכרטיס שלו' },
      { keys: 'Alt Shift K', does: 'הקטע המסומן הקודם' },
      { keys: 'Alt Shift H', does: 'הדלקה או כיבוי של הסימונים' },
      { keys: 'Esc', does: 'סגירת הכרטיס' },
      { keys: '↑ ↓', does: 'מעבר בין השורות של הרשימה הזאת' },
    ],
  },
};

/** The popup in Hebrew. */
export const POPUP_HE: PopupCatalogue = {
  ...TERMS_HE,
  known: KNOWN_HE,
  quotationMarks: ['”', '”'],
  more: (n) => `ועוד ${number(n)}`,
  product: 'Whence',
  date: (date) => dateWords(date, LANGUAGE),
  working: reckoned,
  parts,
  popup,
};
