import type { Correction } from '../lib/core/model/correction';
import type { KnownView } from '../lib/core/model/known-view';
import { KnownLines } from './KnownLines';
import { RecognisedLines } from './RecognisedLines';
import type { PopupCatalogue } from './strings';

interface KnownDetailsProps {
  readonly strings: PopupCatalogue;
  readonly known: KnownView;
  readonly notThem: Correction | null;
  readonly language: string | null;
  readonly onCorrect: (correction: Correction, on: boolean) => void;
}

/** What is known of a source, why, where it can be read, and the way to say that it is somebody else. */
export function KnownDetails({ strings, known, notThem, language, onCorrect }: KnownDetailsProps) {
  return (
    <details class="known">
      <summary>{strings.popup.more}</summary>
      <dl>
        <KnownLines strings={strings} known={known} language={language} linked />
        <RecognisedLines strings={strings} known={known} language={language} linked />
      </dl>
      {notThem !== null && (
        <button type="button" class="plain" onClick={() => onCorrect(notThem, true)}>
          {strings.popup.corrections.kinds['not-them']}
        </button>
      )}
    </details>
  );
}
