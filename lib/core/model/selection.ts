import type { Context } from './context';
import type { Dossier } from './dossier';

/** The longest selection that is read, in UTF-16 units: some 3,000 words, more than most articles have. */
export const LONGEST_SELECTION = 20_000;

/** Why a selection was not read. */
export type SelectionRefusal = 'blank' | 'too-long' | 'unsupported-language';

/** What came of reading the words that a reader selected. `words`: as they were selected, cut to the longest that is read. */
export type SelectionReading =
  | { readonly outcome: 'read'; readonly dossier: Dossier; readonly context: Context }
  | { readonly outcome: SelectionRefusal; readonly words: string };
