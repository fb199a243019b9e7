import type { PopupView } from '../lib/core/model/popup-view';
import type { PopupCatalogue } from './strings';

/** Longer than any name or phrase; keeps each keystroke's search short. */
const LONGEST = 200;

interface FilterProps {
  readonly strings: PopupCatalogue;
  readonly filter: string;
  readonly view: PopupView;
  readonly onFilter: (filter: string) => void;
}

/** The search field, and how much it left. */
export function Filter({ strings, filter, view, onFilter }: FilterProps) {
  const { popup } = strings;
  const { shown, counts } = view;
  return (
    <search class="filter">
      <input
        type="search"
        aria-label={popup.filter}
        placeholder={popup.filterHint}
        dir="auto"
        maxLength={LONGEST}
        value={filter}
        onInput={(event) => onFilter(event.currentTarget.value)}
      />
      {view.filter !== '' && (
        <p class="gloss" aria-hidden="true">
          {popup.shown(shown.quotes + shown.figures, counts.quotes + counts.figures)}
        </p>
      )}
    </search>
  );
}
