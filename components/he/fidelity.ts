import type { FidelityStrings } from '../fidelity-strings';
import { apart, counted, joined } from './numbers';

const TEXTS = { one: 'טקסט אחד', two: 'שני טקסטים', other: 'טקסטים' };

/** A quotation beside primary texts, in Hebrew. */
export const FIDELITY_HE: FidelityStrings = {
  states: {
    identical: { name: 'זהה', gloss: 'מילה במילה, מתחילת משפט ועד סופו.' },
    trimmed: { name: 'מקוצר', gloss: 'מילה במילה, ומשהו הושמט בקצה או במקום המסומן.' },
    joined: { name: 'מחובר', gloss: 'מילה במילה, מקטעים שעומדים בטקסט בנפרד.' },
    altered: { name: 'שונה', gloss: 'מילים מן המשפט הושמטו בלי סימון, נוספו או הוחלפו.' },
    'not-found': { name: 'לא נמצא', gloss: 'אף משפט בטקסטים האלה אינו קרוב לכך.' },
  },
  searched: (n) => `חיפוש ${joined('ב', counted(n, TEXTS))}`,
  inText: (name) => `בטקסט ${apart(name)}`,
  ops: {
    dropped: 'הושמט',
    added: 'נוסף',
    changed: 'במקום',
    apart: 'פער בטקסט',
  },
  lost: (word) => `הושמט חלק שמתחיל במילה ”${apart(word)}”:`,
};
