import type { FailureReason } from '../../lib/core/model/failure';

/**
 * What the browsers say when a script may not enter a page, in their own words (Chromium 156, Firefox 153),
 * and what that means for the reader. The first row that fits counts.
 */
const REFUSALS: readonly { readonly says: RegExp; readonly reason: FailureReason }[] = [
  {
    says: /no tab with id|invalid tab id|tab was closed|frame with id 0 (was|is) (removed|not)|no frame with id/i,
    reason: 'closed',
  },
  { says: /showing error page/i, reason: 'not-allowed' },
  {
    says: /cannot access|cannot be scripted|missing host permission|permission to access|not allowed|blocked by/i,
    reason: 'not-allowed',
  },
];

/** A PDF is shown by a page of the browser's own, which no script may enter. */
const PDF = /^[^?#]*\.pdf(?:[?#]|$)/i;

/** Why a page could not be entered: from what the browser said and the tab's address, where that is known. */
export function refusal(says: string, url: string | undefined): FailureReason {
  const reason = REFUSALS.find((row) => row.says.test(says))?.reason ?? 'failed';
  return reason === 'not-allowed' && url && PDF.test(url) ? 'pdf' : reason;
}
