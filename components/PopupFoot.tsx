import type { ContextView } from '../lib/core/model/popup-view';
import { KeyHints } from './KeyHints';
import { PackNotice } from './PackNotice';
import { isShort } from './pack-short';
import type { PopupCatalogue } from './strings';

interface PopupFootProps {
  readonly strings: PopupCatalogue;
  /** Null where nothing was read, and where nothing is known beside a reading. */
  readonly context: ContextView | null;
  readonly onOptions: () => void;
}

/** Below all else: how far the pack's knowledge reaches, what the keyboard does, and the way to the options. */
export function PopupFoot({ strings, context, onOptions }: PopupFootProps) {
  return (
    <>
      {context !== null && !isShort(context) && <PackNotice strings={strings} context={context} />}
      <footer class="foot">
        <KeyHints strings={strings} />
        <button type="button" class="plain" onClick={onOptions}>
          {strings.popup.options}
        </button>
      </footer>
    </>
  );
}
