import type { Quantity } from '../lib/core/model/figure';
import { dateWords } from './date-words';
import { type QuantityWords, quantityWords } from './quantity-words';
import type { CardStrings, PopupStrings, Strings } from './strings';

const LANGUAGE = 'en-GB';

const numbers = new Intl.NumberFormat(LANGUAGE);
const plurals = new Intl.PluralRules(LANGUAGE);
const lists = new Intl.ListFormat(LANGUAGE);

/** `3 quotations`: the number and the noun in the form that goes with it. */
const counted = (n: number, one: string, other: string): string =>
  `${numbers.format(n)} ${plurals.select(n) === 'one' ? one : other}`;

/** A unit by its names for one and for more. */
const unit =
  (one: string, other: string) =>
  (value: string, plural: Intl.LDMLPluralRule): string =>
    `${value} ${plural === 'one' ? one : other}`;

const quantity: QuantityWords = {
  units: new Map([
    ['points', unit('point', 'points')],
    ['[nmi_i]', unit('nautical mile', 'nautical miles')],
    ['km2', unit('square kilometre', 'square kilometres')],
    ['m2', unit('square metre', 'square metres')],
    ['[smi_us]', unit('square mile', 'square miles')],
    ['[sft_i]', unit('square foot', 'square feet')],
    ['[nmi_i]2', unit('square nautical mile', 'square nautical miles')],
    ['t', unit('tonne', 'tonnes')],
    ['[ston_av]', unit('ton', 'tons')],
    ['[bbl_us]', unit('barrel', 'barrels')],
    ['[bbl_us]/d', unit('barrel a day', 'barrels a day')],
    ['[kn_i]', unit('knot', 'knots')],
    ['W', unit('watt', 'watts')],
    ['kW', unit('kilowatt', 'kilowatts')],
    ['MW', unit('megawatt', 'megawatts')],
    ['GW', unit('gigawatt', 'gigawatts')],
    ['kW.h', unit('kilowatt-hour', 'kilowatt-hours')],
    ['MW.h', unit('megawatt-hour', 'megawatt-hours')],
    ['kcal', unit('kilocalorie', 'kilocalories')],
    ['dB', unit('decibel', 'decibels')],
    ['XBT', unit('bitcoin', 'bitcoins')],
  ]),
  atLeast: (value) => `${value} or more`,
  atMost: (value) => `${value} or less`,
  between: (low, high) => `${low} to ${high}`,
  open: 'No number is given',
};

const popup: PopupStrings = {
  highlights: 'Highlights',
  highlightsOff: 'Highlights are off. The page looks as it did before.',
  reading: { title: 'Reading the article', text: 'This happens on your device. Nothing is sent anywhere.' },
  nothing: {
    title: 'Nothing to show on this page',
    text: 'The article was read. No quotation, no reported statement and no figure was found in it.',
    todo: 'A missed passage is possible: rules look for known wording, and they prefer silence to a guess.',
  },
  failures: {
    'not-article': {
      title: 'No article found here',
      text: 'This page does not look like one article: it may be a front page, a list, a video or an app.',
      todo: 'Open one article and click the icon there. If it is still loading, wait and read again.',
    },
    'not-allowed': {
      title: 'Extensions may not read this page',
      text: 'The browser keeps extensions away from its own pages, its settings and its add-on store.',
      todo: 'Open a news article in a tab and click the icon there.',
    },
    pdf: {
      title: 'PDF documents cannot be read yet',
      text: 'The browser shows this document in a viewer that extensions may not look into.',
      todo: 'Look for the same text as a web page and click the icon there.',
    },
    'unsupported-language': {
      title: 'This language cannot be read yet',
      text: 'The rules that find quotations and figures know English. On other languages they would guess.',
      todo: 'Try an article in English.',
    },
    failed: {
      title: 'The reading did not finish',
      text: 'The page is unchanged, and nothing was kept.',
      todo: 'Read again. If that does not help, reload the page and click the icon once more.',
    },
    closed: {
      title: 'The tab is gone',
      text: 'It was closed, or it moved to another page, before the reading was done.',
      todo: 'Go back to the article and click the icon there.',
    },
  },
  retry: 'Read again',
  detail: 'Technical detail for a bug report',
  filter: 'Find in quotations and figures',
  filterHint: 'Words, a name or a number',
  shown: (shown, all) => `${numbers.format(shown)} of ${numbers.format(all)} shown`,
  noMatch: 'No quotation and no figure holds these words.',
  summary: 'What the article holds',
  quotes: 'Quotations',
  figures: 'Figures',
  noQuotes: 'No quotation and no reported statement was found.',
  noFigures: 'No figure was found.',
  quoteCount: (n) => (plurals.select(n) === 'one' ? 'quotation' : 'quotations'),
  speakerCount: (n) => (plurals.select(n) === 'one' ? 'named speaker' : 'named speakers'),
  figureCount: (n) => (plurals.select(n) === 'one' ? 'figure' : 'figures'),
  unattributedCount: (n) =>
    plurals.select(n) === 'one' ? 'without a stated source' : 'without a stated source',
  unresolved: {
    name: 'Source not resolved',
    gloss: 'The text points to somebody, but not plainly enough to say to whom.',
  },
  noSource: {
    name: 'No source at this place',
    gloss: 'The words are marked as somebody’s, and the text does not say whose.',
  },
  unnamed: 'not named in the article',
  reveal: 'Show in the page',
  rowLost: 'No longer on the page',
  lost: (n) => `${counted(n, 'passage is', 'passages are')} no longer on the page.`,
  lostTodo: 'The page changed after it was read.',
  untitled: 'Untitled article',
  noDate: 'no date stated',
  by: (names) => `by ${lists.format(names)}`,
  dateFrom: {
    'json-ld': 'date from the page’s structured data',
    meta: 'date from the page’s metadata',
    time: 'date from a time mark on the page',
    byline: 'date from the by-line',
    page: 'date from the visible text',
    given: 'date as handed in',
  },
  partly: 'Read in part',
  partial: {
    paywall: 'Only the open part of the article is on the page; the rest is behind a paywall.',
    'too-long': 'The article is very long. It was read from its beginning up to a limit.',
    'too-large': 'The page is very large. It was read from its beginning up to a limit.',
    'too-slow': 'The reading took too long and was ended early.',
    'changed-while-reading': 'The page changed while it was being read.',
  },
  covered: 'Some of the page’s article text was not read.',
  posts: {
    title: 'A live page',
    read: (title) => `Read here: ${title}`,
    others: (n) => counted(n, 'other post on this page', 'other posts on this page'),
    todo: 'To read another post, open its own link and click the icon again.',
  },
  firstTime: {
    title: 'New here?',
    lines: [
      'Marked passages in the page are quotations, reported statements and figures. Rest the pointer on one to see where it comes from.',
      'Choose a row below to go to its place in the page.',
      'Nothing here says whether a statement is so. It says who is given as having made it.',
    ],
    done: 'Got it',
  },
  keys: {
    title: 'Keyboard',
    note: 'The shortcuts with Alt can be changed in the browser’s page of extension shortcuts.',
    rows: [
      { keys: 'Alt Shift W', does: 'open this list' },
      { keys: 'Alt Shift N', does: 'next marked passage, with its card' },
      { keys: 'Alt Shift P', does: 'previous marked passage' },
      { keys: 'Alt Shift H', does: 'highlights on or off' },
      { keys: 'Esc', does: 'close the card' },
      { keys: '↑ ↓', does: 'move between the rows of this list' },
    ],
  },
};

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

/** The interface in English. */
export const STRINGS_EN: Strings = {
  language: LANGUAGE,
  direction: 'ltr',
  product: 'Whence',
  kinds: {
    direct: { name: 'Direct quotation', gloss: 'Given word for word, in quotation marks.' },
    mixed: { name: 'Mixed quotation', gloss: 'Partly word for word, partly retold by the article.' },
    indirect: {
      name: 'Indirect quotation',
      gloss: 'Retold in the article’s own words; none of it is in quotation marks.',
    },
  },
  statuses: {
    unattributed: { name: 'No source stated', gloss: 'The text names nobody as the origin of this figure.' },
    attributed: { name: 'Source stated', gloss: 'The text says whose figure this is.' },
    caveated: {
      name: 'Stated with a reservation',
      gloss: 'The text itself marks this figure as unconfirmed, disputed or preliminary.',
    },
    verified: {
      name: 'Said to be confirmed',
      gloss: 'The text says that another named body confirmed this figure.',
    },
  },
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
  entities: {
    person: 'person',
    body: 'organisation',
    document: 'document',
    group: 'group',
    unnamed: 'not named',
  },
  quantity: (value: Quantity) => quantityWords(value, LANGUAGE, quantity),
  date: (date) => dateWords(date, LANGUAGE),
  quotationMarks: ['“', '”'],
  popup,
  card,
};
