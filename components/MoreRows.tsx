import type { PopupCatalogue } from './strings';

interface MoreRowsProps {
  readonly strings: PopupCatalogue;
  /** Rows that stand there, and those there are. */
  readonly shown: number;
  readonly all: number;
  readonly onMore: () => void;
}

/** The end of a list of which not all is drawn: how much is, and the way to the rest. Nothing where all is. */
export function MoreRows({ strings, shown, all, onMore }: MoreRowsProps) {
  if (shown >= all) return null;
  return (
    <p class="more-rows">
      <span class="gloss">{strings.popup.shown(shown, all)}</span>{' '}
      <button type="button" class="plain" onClick={onMore}>
        {strings.popup.glance.moreRows}
      </button>
    </p>
  );
}
