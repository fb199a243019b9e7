import type { GlanceStrings } from '../glance-strings';
import { counted, number, share } from './numbers';

/** The popup's head and its tabs in English. */
export const GLANCE_EN: GlanceStrings = {
  speaking: 'Who speaks',
  share: (words, all) => `${number(words)} of ${number(all)} words, ${share(words, all)}`,
  words: (n) => counted(n, 'word', 'words'),
  others: (n) => counted(n, 'other source', 'other sources'),
  open: 'left open whose',
  noByline: 'no by-line',
  report: 'Source report',
  marks: {
    title: 'Marked in the page',
    gloss: 'Choose which kinds are marked, here and on every page.',
  },
  tabs: { label: 'What the article holds', quotes: 'Quotes', figures: 'Figures', sources: 'Sources' },
  noMatchHere: 'Nothing here holds these words; behind another tab something does.',
  noSources: 'Nobody’s words are given here.',
  moreRows: 'Show more',
};
