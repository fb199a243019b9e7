import type { CardWords } from '../../lib/core/model/card-words';
import { TERMS_HE } from './terms';

const card: CardWords['card'] = {
  label: 'מנין זה בא',
  notResolved: 'לא זוהה',
  notResolvedGloss: 'הכתבה אינה אומרת בבירור מספיק במי מדובר.',
  noSourceHere: 'במקום הזה לא נכתב מקור.',
  carriesOn: {
    resolved: 'ממשיך את הציטוט שלפניו, ומשם גם שם הדובר.',
    open: 'ממשיך את הציטוט שלפניו.',
  },
  asWritten: 'כפי שנכתב',
  principal: 'מדווח על',
  channel: 'ערוץ',
  chain: { name: 'שרשרת', gloss: 'כל אחד מעביר את דבריו של הבא אחריו.' },
  groundRule: 'תנאים',
  issuer: { name: 'המוסר', noOther: 'אין בכתבה גרסה של צד אחר שהגיעה בדרך משלה.' },
  unnamed: 'השם הושמט',
  repeated: { name: 'נאמר קודם', gloss: 'הטקסט מצביע על דברים קודמים של אותו דובר.' },
  cue: 'מילות ההבאה',
  noCue: 'אין כאן מילים שמביאות את הדברים.',
  figure: 'נתון',
  value: 'הערך',
  counted: 'של מה',
  noFigureSource: 'בטקסט לא צוין מקור',
  openFigureSource: 'מובא בשם מישהו; הטקסט אינו אומר בבירור מספיק בשם מי',
  reserved: 'עם הסתייגות בטקסט:',
  resolved: 'כלומר',
  link: { name: 'קישור', gloss: 'הדף מקשר לשם, במרחק לחיצה אחת; דבר לא הובא משם.' },
  caveat: 'הסתייגות',
  notes: 'מה נספר בו',
  elsewhere: 'כתוב גם',
  places: {
    headline: 'בכותרת',
    heading: 'בכותרת משנה',
    text: 'במקום אחר בטקסט',
    caption: 'בכיתוב לתמונה',
  },
  series: {
    relations: {
      'same-issuer': 'אותו מפרסם',
      'same-measure': 'מפרסם אחר',
      near: 'קרוב לכך, בספירה אחרת',
    },
    fits: 'הנתון שבכתבה יכול להיות זה',
    denominator: 'חלק מתוך',
  },
  rule: { name: 'כלל', gloss: 'הכלל שמצא זאת, והמילים שלפיהן פעל.' },
  matched: {
    cue: 'מילות ההבאה',
    source: 'מקור',
    channel: 'ערוץ',
    repeated: 'נאמר קודם',
    counted: 'של מה',
    link: 'קישור',
    caveat: 'הסתייגות',
    verifier: 'הגוף המאשר',
    note: 'מה נספר בו',
  },
};

/** The words of the hover card in Hebrew. */
export const CARD_WORDS_HE: CardWords = {
  ...TERMS_HE,
  hedges: {
    exact: 'נכתב בלי הסתייגות.',
    about: 'נכתב כערך משוער.',
    nearly: 'נכתב כפחות במעט מהערך הזה.',
    over: 'נכתב כערך הזה או יותר.',
    under: 'נכתב כערך הזה או פחות.',
    between: 'נכתב כמספר שבין שני ערכים.',
    vague: 'נכתב במעורפל; זה המעט ביותר שהניסוח מאפשר.',
  },
  quotationMarks: ['”', '”'],
  card,
};
