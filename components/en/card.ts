import type { CardWords } from '../../lib/core/model/card-words';
import { TERMS_EN } from './terms';

const card: CardWords['card'] = {
  label: 'Where this comes from',
  more: 'More',
  why: 'Why?',
  notResolved: 'Not resolved',
  notResolvedGloss: 'The article does not say plainly enough who this is.',
  noSourceHere: 'No source is written at this place.',
  carriesOn: {
    resolved: 'Carries on the quotation before it, and has its speaker from there.',
    open: 'Carries on the quotation before it.',
  },
  asWritten: 'As written',
  principal: 'Reports',
  channel: 'Channel',
  chain: { name: 'Chain', gloss: 'Each passes on the words of the next.' },
  groundRule: 'Terms',
  issuer: {
    name: 'Issued by',
    noOther:
      'No account of another side was found: searched were the article and the pack’s texts of those days.',
    inPack: 'Another side’s account, in the pack:',
  },
  unnamed: 'Name left out',
  repeated: { name: 'Said before', gloss: 'The text points to earlier words of the same speaker.' },
  cue: 'Introduced by',
  noCue: 'No introducing word stands here.',
  figure: 'Figure',
  value: 'Amounts to',
  counted: 'Of what',
  noFigureSource: 'No source stated in the text',
  openFigureSource: 'Given as somebody’s; the text does not say plainly enough whose',
  reserved: 'with a reservation in the text:',
  resolved: 'That is',
  link: { name: 'Link', gloss: 'The page links there, one click away; nothing was fetched from it.' },
  caveat: 'Reservation',
  notes: 'What it counts',
  elsewhere: 'Also stated',
  places: {
    headline: 'in the headline',
    heading: 'in a heading',
    text: 'elsewhere in the text',
    caption: 'in a caption',
  },
  series: {
    relations: {
      'same-issuer': 'Same issuer',
      'same-measure': 'Other issuer',
      near: 'Near it, counted otherwise',
    },
    fits: 'the article’s figure can be this one',
    revised: 'one of two values for that date',
    denominator: 'Part of',
  },
  fidelity: 'Primary text',
  office: 'Office',
  rule: { name: 'Rule', gloss: 'The rule that found it, and the words it went by.' },
  matched: {
    cue: 'introducing words',
    source: 'source',
    channel: 'channel',
    repeated: 'said before',
    counted: 'of what',
    link: 'link',
    caveat: 'reservation',
    verifier: 'confirming body',
    note: 'what it counts',
  },
};

/** The words of the hover card in English. */
export const CARD_WORDS_EN: CardWords = {
  ...TERMS_EN,
  hedges: {
    exact: 'Stated without a qualifier.',
    about: 'Stated as approximate.',
    nearly: 'Stated as a little below this value.',
    over: 'Stated as this value or above it.',
    under: 'Stated as this value or below it.',
    between: 'Stated as lying between two values.',
    vague: 'Stated loosely; this is the least that the wording allows.',
  },
  quotationMarks: ['“', '”'],
  card,
};
