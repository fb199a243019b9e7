import type { WorkbenchStrings } from '../report-strings';
import { FIDELITY_EN } from './fidelity';
import { counted, number } from './numbers';

/** The comparison with primary texts in English. */
export const WORKBENCH_EN: WorkbenchStrings = {
  ...FIDELITY_EN,
  name: 'Beside the primary text',
  gloss: 'Give a transcript, a statement or a readout, and each quotation is looked for in it, word by word.',
  paste: 'Text to compare with',
  pasteHint: 'Paste a transcript or a statement here.',
  add: 'Compare',
  file: 'Or take a text file',
  fromTab: {
    name: 'Take it from another tab',
    gloss:
      'Open the text in another tab, click the Whence icon there, and choose “Use this page as the text to compare”.',
  },
  waiting: 'Waiting for a page from another tab.',
  stopWaiting: 'Stop waiting',
  texts: 'Texts given, in the order of their dates',
  text: (n) => `Text ${number(n)}`,
  length: (words) => counted(words, 'word', 'words'),
  remove: (name) => `Take out ${name}`,
  comparing: 'Comparing.',
  failed: 'The texts could not be compared. Open the report anew and try again.',
  refusals: {
    empty: 'There are no words in it.',
    'too-long': 'It is longer than a million characters. Give the part in which the quotations stand.',
    'too-many': 'Ten texts are the most that are compared at once.',
    binary: 'This file is no plain text. Save its words as a .txt file and take that.',
    unread: 'The browser could not read this file.',
  },
  results: 'How the quotations stand in it',
  nothingQuoted: 'The article holds no words in quotation marks to compare.',
  around: 'The sentence around it',
  variances: {
    brackets: 'square brackets',
    case: 'capitals',
    dashes: 'dashes',
    ellipsis: 'dots for a gap',
    punctuation: 'punctuation',
    'quote-marks': 'quotation marks',
    spacing: 'spacing',
  },
  notCounted: 'Not counted as a change',
  phrases: {
    name: 'Phrases over time',
    gloss: 'Phrases that several of these texts share, with the first and the last that has each.',
  },
  phrase: 'Phrase',
  first: 'First in',
  last: 'Last in',
  inTexts: 'Texts',
};
