import { quantityWords } from '../quantity-words';
import type { CardCatalogue, CardStrings } from '../strings';
import { QUANTITY_EN } from './quantity';
import { counted, LANGUAGE, TERMS_EN } from './terms';

const card: CardStrings = {
  label: 'Where this comes from',
  notResolved: 'Not resolved',
  notResolvedGloss: 'The article does not say plainly enough who this is.',
  noSourceHere: 'No source is written at this place.',
  carriesOn: {
    resolved: 'Carries on the quotation before it, and has its speaker from there.',
    open: 'Carries on the quotation before it.',
  },
  asWritten: 'As written',
  cue: 'Introduced by',
  noCue: 'No introducing word stands here.',
  pieces: (n) => `in ${counted(n, 'piece', 'pieces')}`,
  value: 'Amounts to',
  counted: 'Of what',
  source: 'Source',
  noFigureSource: 'None stated in the text',
  caveat: 'Reservation in the text',
  verifier: 'Confirmed, the text says, by',
  rule: { name: 'Rule', gloss: 'The rule that found it, and the words it went by.' },
  matched: {
    cue: 'introducing words',
    source: 'source',
    counted: 'what is counted',
    caveat: 'reservation',
    verifier: 'confirming body',
  },
};

/** The hover card in English. */
export const CARD_EN: CardCatalogue = {
  ...TERMS_EN,
  stances: {
    neutral: { name: 'neutral', gloss: 'Says only that the words were spoken or written.' },
    emphatic: { name: 'emphatic', gloss: 'Presents the speaker as putting weight on the words.' },
    doubting: { name: 'distancing', gloss: 'Keeps the words at a distance; style guides hear doubt in it.' },
    conceding: { name: 'conceding', gloss: 'Presents the words as given up unwillingly.' },
    revealing: { name: 'revealing', gloss: 'Presents the words as something not known before.' },
    factive: { name: 'taking for granted', gloss: 'Treats what was said as settled.' },
    denying: { name: 'denying', gloss: 'Reports that somebody rejects a statement.' },
    accusing: { name: 'accusing', gloss: 'Reports that somebody lays a charge against another.' },
    urging: { name: 'urging', gloss: 'Reports a request or a demand, not a statement of fact.' },
    predicting: { name: 'predicting', gloss: 'Reports an expectation about what is to come.' },
    asking: { name: 'asking', gloss: 'Reports a question.' },
    written: { name: 'written', gloss: 'Says that the words come from something written.' },
  },
  hedges: {
    exact: 'Stated without a qualifier.',
    about: 'Stated as approximate.',
    nearly: 'Stated as a little below this value.',
    over: 'Stated as this value or above it.',
    under: 'Stated as this value or below it.',
    between: 'Stated as lying between two values.',
    vague: 'Stated loosely; this is the least that the wording allows.',
  },
  quantity: (value) => quantityWords(value, LANGUAGE, QUANTITY_EN),
  quotationMarks: ['“', '”'],
  card,
};
