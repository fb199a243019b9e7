import type { PopupStrings } from '../strings';

/** What a reader puts right, in English. */
export const CORRECTIONS_EN: PopupStrings['corrections'] = {
  open: 'Put right',
  kinds: {
    'not-them': 'This is not them',
    'wrong-speaker': 'Not said by them',
    'not-a-figure': 'Not a figure',
  },
  title: 'Put right by you',
  gloss: 'Kept on this device for this article. Nothing is sent; a report is a file that you save yourself.',
  undo: 'Undo',
  report: 'Save a report',
  gone: 'A passage that the article no longer holds',
};
