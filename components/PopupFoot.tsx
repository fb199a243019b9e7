import type { ContextView } from '../lib/core/model/popup-view';
import { KeyHints } from './KeyHints';
import { PackNotice } from './PackNotice';
import { isShort } from './pack-short';
import type { PopupCatalogue } from './strings';

/** Below the lists: how far the pack's knowledge reaches, and what the keyboard does. */
export function PopupFoot({ strings, context }: { strings: PopupCatalogue; context: ContextView | null }) {
  return (
    <>
      {context !== null && !isShort(context) && <PackNotice strings={strings} context={context} />}
      <KeyHints strings={strings} />
    </>
  );
}
