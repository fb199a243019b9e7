import { dateWords } from '../date-words';
import type { PopupCatalogue, PopupStrings } from '../strings';
import { CONTEXT_EN } from './context';
import { CORRECTIONS_EN } from './corrections';
import { GLANCE_EN } from './glance';
import { KNOWN_EN } from './known';
import { counted, formFor, LANGUAGE, listed, number, parts, reckoned, share } from './numbers';
import { TERMS_EN } from './terms';

const popup: PopupStrings = {
  corrections: CORRECTIONS_EN,
  context: CONTEXT_EN,
  glance: GLANCE_EN,
  more: 'Who this is',
  site: {
    always: 'Always on this site',
    gloss: (host) =>
      `Articles on ${host} are read and highlighted when they open. The browser asks you first.`,
  },
  highlights: 'Highlights',
  highlightsOff: 'Highlights are off. The page looks as it did before.',
  reading: {
    title: 'Reading the article',
    text: 'This happens on your device. Nothing is sent anywhere.',
    phases: {
      page: 'Taking the article off the page.',
      words: 'Looking for quotations and figures in it.',
      marks: 'Marking in the page what was found.',
    },
    callOff: 'Stop reading',
  },
  changed: 'The page has changed since it was read.',
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
    'called-off': {
      title: 'The reading was stopped',
      text: 'The page is unchanged, and nothing was kept.',
      todo: 'Read again whenever you like.',
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
  shown: (shown, all) => `${number(shown)} of ${number(all)} shown`,
  noMatch: 'No quotation and no figure holds these words.',
  summary: 'What the article holds',
  found: (quotes, figures) =>
    `${counted(quotes, 'quotation', 'quotations')}, ${counted(figures, 'figure', 'figures')}`,
  quotes: 'Quotations',
  figures: 'Figures',
  noQuotes: 'No quotation and no reported statement was found.',
  noFigures: 'No figure was found.',
  quoteCount: (n) => formFor(n, 'quotation', 'quotations'),
  speakerCount: (n) => formFor(n, 'named speaker', 'named speakers'),
  figureCount: (n) => formFor(n, 'figure', 'figures'),
  unattributedCount: () => 'without a stated source',
  states: 'Figures by what the text says of their source',
  allStates: 'All',
  noneInState: 'None of these figures is in this state.',
  unresolved: {
    name: 'Source not resolved',
    gloss: 'The text points to somebody, but not plainly enough to say to whom.',
  },
  noSource: {
    name: 'No source at this place',
    gloss: 'The words are marked as somebody’s, and the text does not say whose.',
  },
  unnamed: 'not named in the article',
  reports: 'reports',
  observations: 'Outlet’s remarks',
  voices: {
    title: 'Voices',
    gloss: 'Whose words the article gives, in counts of words.',
    attributed: (words, all) =>
      `${number(words)} of ${number(all)} words are given as somebody’s (${share(words, all)})`,
    quoted: (words, all) => `${number(words)} stand in quotation marks (${share(words, all)} of the article)`,
    only: (name) => `All of them come from one source: ${name}`,
    sources: 'By source',
    kinds: 'By kind of source',
    channels: 'By channel',
    unquoted: {
      name: 'Named, not quoted',
      gloss: 'Named more than in passing; none of their words stand here in quotation marks.',
    },
    kindNames: {
      person: 'people',
      body: 'organisations',
      document: 'documents',
      group: 'groups, not named one by one',
      unnamed: 'people not named',
      open: 'left open by the text or by the reading',
    },
    unquotedKinds: {
      person: 'person',
      body: 'organisation',
      country: 'country or its government',
      people: 'people of a country',
      group: 'group',
    },
    words: (words, quoted) => `${counted(words, 'word', 'words')}, ${number(quoted)} quoted`,
    attributions: (n) => counted(n, 'quotation', 'quotations'),
    named: (places, retold) => {
      const where = `in ${counted(places, 'place', 'places')}`;
      return retold === 0 ? where : `${where}, ${counted(retold, 'word', 'words')} retold`;
    },
    more: (n) => `and ${number(n)} more`,
  },
  offerText: {
    give: 'Use this page as the text to compare',
    given: 'The report has the text of this page.',
    failed: 'The report does not wait for a text any more.',
  },
  reveal: 'Show in the page',
  place: (n) => `number ${number(n)} in the order of the article`,
  rowLost: 'No longer on the page',
  lost: (n) => `${counted(n, 'passage is', 'passages are')} no longer on the page.`,
  lostTodo: 'The page changed after it was read.',
  untitled: 'Untitled article',
  noDate: 'no date stated',
  by: (names) => `by ${listed(names)}`,
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
  rulesOnly: {
    title: 'Read by rules alone',
    text: 'A file of Whence is missing or damaged, so most statements reported without quotation marks were not looked for.',
    todo: 'Read again. If this note comes back, install Whence anew.',
  },
  posts: {
    title: 'A live page',
    read: (title) => `Read here: ${title}`,
    others: (n) => counted(n, 'other post on this page', 'other posts on this page'),
    todo: 'To read another post, open its own link and click the icon again.',
  },
  options: 'Options',
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
      { keys: 'Alt Shift Q', does: 'open this list' },
      { keys: 'Alt Shift J', does: 'next marked passage, with its card' },
      { keys: 'Alt Shift K', does: 'previous marked passage' },
      { keys: 'Alt Shift H', does: 'highlights on or off' },
      { keys: 'Esc', does: 'close the card' },
      { keys: '↑ ↓', does: 'move between the rows of this list' },
    ],
  },
};

/** The popup in English. */
export const POPUP_EN: PopupCatalogue = {
  ...TERMS_EN,
  known: KNOWN_EN,
  quotationMarks: ['“', '”'],
  more: (n) => `and ${number(n)} more`,
  product: 'Whence',
  date: (date) => dateWords(date, LANGUAGE),
  working: reckoned,
  parts,
  popup,
};
