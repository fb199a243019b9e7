import type { PopupCatalogue } from './strings';

interface OfferTextProps {
  readonly strings: PopupCatalogue;
  /** Whether the text was given; null: not yet. */
  readonly given: boolean | null;
  readonly onGive: () => void;
}

/** Offers the text of this page to a report that waits for one to compare with, and says what came of it. */
export function OfferText({ strings, given, onGive }: OfferTextProps) {
  const said = strings.popup.offerText;
  return (
    <aside class="offer" lang={strings.language} dir={strings.direction}>
      {given === null && (
        <button type="button" class="plain" onClick={onGive}>
          {said.give}
        </button>
      )}
      <p role="status">{given !== null && (given ? said.given : said.failed)}</p>
    </aside>
  );
}
