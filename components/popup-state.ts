import type { CorrectionLine } from '../lib/core/model/correction';
import type { FailureReason } from '../lib/core/model/failure';
import type { Phase } from '../lib/core/model/phase';
import type { PopupView } from '../lib/core/model/popup-view';

/** What the popup has to show. `detail` is a technical line for a bug report; `lost`: ids whose words are gone from the page. */
export type PopupState =
  | { readonly kind: 'reading'; readonly phase: Phase }
  | { readonly kind: 'failure'; readonly reason: FailureReason; readonly detail: string | null }
  | {
      readonly kind: 'read';
      readonly view: PopupView;
      readonly highlighted: boolean;
      readonly lost: readonly string[];
      /** Whether the page became another since. */
      readonly changed?: boolean;
      readonly corrections: readonly CorrectionLine[];
    };
