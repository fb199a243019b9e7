import type { KnownStrings } from '../known-strings';
import { apart, joined } from './numbers';

const on = (day: string): string => joined('ב', day);

/** What is known of people and bodies, in Hebrew. Offices come in the words of the pack. */
export const KNOWN_HE: KnownStrings = {
  held: (office, day) => `${apart(office)} ${on(day)}`,
  open: (office, asOf) => (asOf === null ? apart(office) : `${apart(office)}, לפי האישור האחרון ${on(asOf)}`),
  last: (office, end) => `${apart(office)} עד ${end}`,
  next: (office, start) => `${apart(office)} החל ${joined('מ', start)}`,
  term: (office, { start, end, asOf }) =>
    end === null
      ? `${apart(office)}, ${joined('מ', start)}${asOf === null ? '' : `, עדיין ${on(asOf)}`}`
      : `${apart(office)}, ${joined('מ', start)} עד ${end}`,
  life: {
    dead: (day) => `${on(day)} כבר לא בין החיים.`,
    left: (day) => `בלי תפקיד ${on(day)}.`,
    'no-date': () => 'לא מובא תפקיד: אין יום לפיו.',
    'not-determined': (day) => `אי אפשר לקבוע אם כך היה ${on(day)}: רק החודש או השנה ידועים.`,
    'not-yet': (day) => `עדיין לא בתפקיד ${on(day)}.`,
    unconfirmed: (day) => `לא ידוע אם כך היה עדיין ${on(day)}.`,
  },
  died: (day) => `תאריך הפטירה: ${day}.`,
  now: 'עכשיו',
  nowHeld: (office, asOf) => `${apart(office)}, נכון ${joined('ל', asOf)}`,
  nowNone: (asOf) => `לא ידוע תפקיד, נכון ${joined('ל', asOf)}`,
  body: 'ארגון',
  kinds: {
    'armed-group': 'קבוצה חמושה',
    company: 'חברה',
    court: 'בית משפט',
    government: 'ממשלה',
    intergovernmental: 'ארגון של מדינות',
    legislature: 'פרלמנט',
    military: 'כוחות מזוינים',
    ministry: 'משרד ממשלתי',
    'news-agency': 'סוכנות ידיעות',
    ngo: 'ארגון לא ממשלתי',
    party: 'מפלגה',
    pollster: 'מכון סקרים',
    regulator: 'רשות מפקחת',
    'spokesperson-office': 'לשכת דובר',
    'statistics-office': 'לשכת סטטיסטיקה',
    university: 'אוניברסיטה',
  },
  since: (from) => `מאז ${from}`,
  notes: 'מה ידוע עליו',
  story: 'בסיפור הזה',
  ties: {
    itself: 'נזכר בראש הכתבה',
    controller: 'מי ששולט בו נזכר בראש הכתבה',
    office: 'מי שמחזיק בו בתפקיד נזכר בראש הכתבה',
    place: 'המדינה או הארגון שלו נזכרים בראש הכתבה',
  },
  noTie: 'הכותרת והפסקה הראשונה אינן מזכירות אותו או את הצד שלו.',
  why: 'זוהה לפי',
  agreements: { name: 'שם', office: 'תפקיד', party: 'מפלגה', people: 'אנשים סמוכים', place: 'מדינה' },
  candidates: { name: 'ייתכן שזה', gloss: 'במאגר יש אנשים בשם הזה; בכתבה אין די כדי להבחין.' },
  vetoes: {
    'another-office': 'בכתבה מופיע תפקיד אחר',
    'another-place': 'בכתבה מופיעה מדינה אחרת',
    dead: 'כבר לא בין החיים באותו יום',
    'no-longer-in-public-life': 'כבר לא בתפקיד באותו יום',
    'not-yet-in-public-life': 'עדיין לא בתפקיד באותו יום',
    'not-in-that-office-then': 'לא בתפקיד הזה באותו יום',
    'private-role': 'הכתבה מדברת על אדם פרטי',
  },
  tooLittle: 'מעט מדי תואם',
  references: 'סימוכין',
  pack: (version, date) => `מאגר ההקשר ${apart(version)} מתאריך ${date}`,
  days: {
    'no-date': 'בכתבה לא צוין יום, ולכן לא מובא תפקיד ביום שלה.',
    future: 'תאריך הכתבה מאוחר מהיום, ולכן לא מובא תפקיד ביום שלה.',
    'after-pack': 'הכתבה מאוחרת ממאגר ההקשר; התפקידים הם לפי מה שידוע לו.',
  },
};
