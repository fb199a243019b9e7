import type { PopupStrings } from '../strings';

/** What a reader puts right, in Hebrew. */
export const CORRECTIONS_HE: PopupStrings['corrections'] = {
  open: 'תיקון',
  kinds: {
    'not-them': 'זה מישהו אחר',
    'wrong-speaker': 'מישהו אחר אמר זאת',
    'not-a-figure': 'זה אינו נתון',
  },
  title: 'מה שתיקנתם',
  gloss: 'נשמר במכשיר הזה בשביל הכתבה הזאת. דבר אינו נשלח; דיווח הוא קובץ שאתם שומרים בעצמכם.',
  undo: 'ביטול',
  report: 'שמירת דיווח',
  gone: 'קטע שאינו עוד בכתבה',
};
