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

/** The search field, and how much is shown where that is not all. */
export function Filter({ strings, filter, view, onFilter }: FilterProps) {
  const { popup } = strings;
  const shown = view.shown.quotes + view.shown.figures + view.shown.observations;
  const all = view.counts.quotes + view.counts.figures + view.counts.observations;
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
      {(view.filter !== '' || shown < all) && (
        <p class="gloss" aria-hidden="true">
          {popup.shown(shown, all)}
        </p>
      )}
    </search>
  );
}
