import type { Correction } from '../lib/core/model/correction';
import type { PopupCatalogue } from './strings';

interface MendProps {
  readonly strings: PopupCatalogue;
  readonly correction: Correction;
  /** What it is about, for those who hear the control alone. */
  readonly of: string;
  readonly onCorrect: (correction: Correction, on: boolean) => void;
}

/** What can be put right of a row: one click opens it, one does it. */
export function Mend({ strings, correction, of, onCorrect }: MendProps) {
  const { open, kinds } = strings.popup.corrections;
  return (
    <details class="mend">
      <summary class="mend-open" title={open}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M3 8h0M8 8h0M13 8h0" stroke="currentColor" stroke-width="2.2" stroke-linecap="round" />
        </svg>
        <span class="unseen">
          {open}: {of}
        </span>
      </summary>
      <button type="button" class="plain mend-does" onClick={() => onCorrect(correction, true)}>
        {kinds[correction.kind]}
      </button>
    </details>
  );
}
