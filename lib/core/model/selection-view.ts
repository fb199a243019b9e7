import type { PopupView } from './popup-view';
import type { SelectionRefusal } from './selection';

/** A selection as its page shows it. `words`: the selected ones, ready to show, shortened at a word. */
export type SelectionView =
  | {
      readonly outcome: 'read';
      readonly words: string;
      readonly found: PopupView;
      /** Passages that may be somebody's words and are not sure enough to be shown. */
      readonly unsure: number;
    }
  | { readonly outcome: SelectionRefusal; readonly words: string };
