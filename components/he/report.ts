import type { ReportCatalogue } from '../report-strings';
import { CARD_HE } from './card-catalogue';
import { apart, counted, listed, number } from './numbers';
import { POPUP_HE } from './popup';
import { WORKBENCH_HE } from './workbench';

const { context, voices } = POPUP_HE.popup;

/** Words in quotation marks of ours; where they stand in marks themselves, in those alone. */
const inMarks = (words: string): string =>
  /^["“”„״«»].*["“”״«»]$/.test(words) ? apart(words) : `”${apart(words)}”`;

/** The words of the report in Hebrew. */
const report: ReportCatalogue['report'] = {
  page: 'דוח מקורות',
  contents: 'בדוח הזה',
  loading: 'הקריאה של הכתבה מחופשת.',
  gone: {
    title: 'הקריאה הזאת אינה שמורה עוד',
    text: 'קריאה נשמרת בזיכרון עד שהדף משתנה או הדפדפן נסגר.',
    todo: 'פתחו שוב את הכתבה, לחצו שם על הסמל של Whence ופתחו את הדוח מחדש.',
  },
  print: 'להדפיס או לשמור כ־PDF',
  save: 'לשמור בתור',
  files: {
    markdown: { name: 'Markdown', gloss: 'הטבלאות של הדוח כטקסט פשוט, לרשימות ולוויקי.' },
    quotes: { name: 'ציטוטים (CSV)', gloss: 'שורה לכל ייחוס, לגיליון אלקטרוני.' },
    figures: { name: 'נתונים (CSV)', gloss: 'שורה לכל נתון, לגיליון אלקטרוני.' },
    json: { name: 'JSON', gloss: 'הקריאה כולה עם מה שהמאגר הוסיף, לתוכנות.' },
    annotations: { name: 'Web Annotations', gloss: 'הערות בתקן W3C‏ (JSON-LD), לכלי הערות אחרים.' },
  },
  saved: (name) => `נמסר לדפדפן: ${apart(name)}`,
  note: (n) => `הערה ${number(n)}`,
  back: (n) => `חזרה למספר ${number(n)} בטקסט`,
  copy: 'להעתיק כציטוט מקור',
  copied: (n) => `ההפניה של הערה ${number(n)} נמצאת בלוח.`,
  copyFailed: 'הדפדפן לא התיר לכתוב ללוח.',
  corrections: (n) =>
    `${counted(n, { one: 'תיקון אחד', two: 'שני תיקונים', other: 'תיקונים' })} של בעל העותק הזה.`,
  untitled: POPUP_HE.popup.untitled,
  noDate: POPUP_HE.popup.noDate,
  by: POPUP_HE.popup.by,
  readAt: (date) => `נקרא ב־${apart(date)}`,
  pack: (version, date) => `מאגר ההקשר, גרסה ${apart(version)} מ־${apart(date)}`,
  rulesOnly: 'נקרא לפי כללים בלבד; רוב האמירות שמדווחות בלי מירכאות לא חופשו.',
  parts: {
    text: 'הכתבה עם ההערות',
    quotes: 'ציטוטים ואמירות מדווחות',
    voices: 'קולות',
    figures: 'נתונים',
    sums: 'נתונים זה לצד זה',
    observations: 'הערות של כלי התקשורת עצמו',
    credits: 'תמונות',
    unquoted: 'נזכרים ואינם מצוטטים',
    sides: 'לפי מדינה או ארגון',
    method: 'איך נעשה הדוח, ומה גבולותיו',
  },
  columns: {
    number: 'מס׳',
    words: 'מילים',
    kind: 'סוג',
    speaker: 'מי',
    written: 'המקור כפי שנכתב',
    cue: 'מוצג במילה',
    channel: 'ערוץ',
    rule: 'כלל',
    who: 'מי',
    given: 'מילים',
    quoted: 'מהן במירכאות',
    attributions: 'קטעים',
    asWritten: 'כפי שנכתב',
    amount: 'הערך',
    of: 'של מה',
    state: 'מצב',
    source: 'מקור והערות',
    confirmed: 'אושר לפי הטקסט בידי',
  },
  none: 'לא נמצאו.',
  open: 'הטקסט או הקריאה משאירים זאת פתוח',
  reports: (name) => `מוסר בשם ${apart(name)}`,
  through: (hops) => `דרך ${listed(hops)}`,
  attributed: voices.attributed,
  quoted: voices.quoted,
  only: voices.only,
  unquotedKinds: voices.unquotedKinds,
  noSide: context.noSide,
  method: [
    'הדוח הזה נעשה בידי Whence, תוסף לדפדפן, במכשיר של מי שהדפיס או שמר אותו. הכתבה נקראה שם; דבר לא נשלח לשום מקום ודבר לא הובא מבחוץ.',
    'ציטוטים, אמירות מדווחות, מקורות ונתונים נמצאו לפי כללים ובעזרת מתייג קטן שלמד מכתבות מסומנות. לצד כל אחד מהם שם הכלל שלו. מה שנאמר על אנשים, תפקידים, גופים, סדרות וכלי תקשורת בא ממאגר הקשר בעל תאריך, שמצורף לתוסף.',
    'הדוח אומר מי מובא כמי שאמר דבר, ומה הטקסט אומר על מוצאו של נתון. הוא אינו אומר אם אמירה נכונה, ואינו מדרג כתבה או כלי תקשורת.',
    'יש קטעים שלא נמצאו, ויש שיוחסו לדובר אחר מזה שהתכוונו אליו. מה שאינו בטוח דיו הושמט; מה שהטקסט משאיר פתוח מוצג כפתוח. התייחסו לדוח כאל קריאה ראשונה, ובדקו את הקטע לפני שאתם מצטטים אותו.',
    'הטקסט הוא של הדף כפי שהיה כשנקרא. המיקומים בהערות השמורות סופרים את התווים של הטקסט הזה.',
  ],
  citation: ({ words, who, title, outlet, date, link }) => {
    const parts = [
      inMarks(words),
      who === null ? null : apart(who),
      title === null ? null : `בתוך ”${apart(title)}”`,
      outlet === null ? null : apart(outlet),
      date === null ? POPUP_HE.popup.noDate : POPUP_HE.date(date),
    ].filter((part) => part !== null);
    return `${parts.join(', ')}.${link === null ? '' : ` ${link}`}`;
  },
  workbench: WORKBENCH_HE,
};

/** The report in Hebrew, with the words that it shares with popup and card. */
export const REPORT_HE: ReportCatalogue = { ...CARD_HE, ...POPUP_HE, report };
