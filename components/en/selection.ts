import { LONGEST_SELECTION } from '../../lib/core/model/selection';
import type { SelectionCatalogue } from '../selection-strings';
import { counted, number } from './numbers';
import { POPUP_EN } from './popup';

const selection: SelectionCatalogue['selection'] = {
  page: 'Selection',
  loading: 'Reading the selection',
  selected: 'Selected words',
  searched:
    'Looked for in these words alone, without the text around them: quotations, reported statements and figures.',
  gone: {
    title: 'There is no reading of this selection',
    text: 'It did not finish, or it is no longer kept: the last few are kept in memory until the browser closes.',
    todo: 'Select the words in the page again and choose “Read the selection with Whence” from the context menu.',
  },
  nothing: {
    title: 'Nothing found in the selection',
    text: 'No quotation, no reported statement and no figure was found in these words.',
    todo: 'Select the whole sentence, with the words that name the speaker. Rules look for known wording and prefer silence to a guess.',
  },
  onlyUnsure: {
    title: 'Nothing sure enough to be shown',
    text: 'Some of these words may be somebody’s. A name under words that are not theirs does more harm than a gap.',
    todo: 'Select the whole sentence, with the words that name the speaker.',
  },
  refusals: {
    blank: {
      title: 'No words are selected',
      text: 'The selection holds white space alone, or the browser gave no words for it.',
      todo: 'Select a sentence of the article and choose the entry of the context menu again.',
    },
    'too-long': {
      title: 'The selection is too long',
      text: `Up to ${number(LONGEST_SELECTION)} characters are read at once. This selection has more, and none of it was read.`,
      todo: 'Select a shorter part. To read a whole article, click the icon.',
    },
    'unsupported-language': {
      title: POPUP_EN.popup.failures['unsupported-language'].title,
      text: POPUP_EN.popup.failures['unsupported-language'].text,
      todo: 'Try a selection in English.',
    },
  },
  unsure: (n) =>
    `${counted(n, 'passage', 'passages')} may be somebody’s words. The reading is not sure enough to show more.`,
};

/** The page of a selection in English. */
export const SELECTION_EN: SelectionCatalogue = { ...POPUP_EN, selection };
