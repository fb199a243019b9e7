import type { FailureReason } from '../lib/core/model/failure';
import type { PopupCatalogue } from './strings';

/** Whether reading the same tab once more can end differently. */
const WORTH_A_RETRY: Readonly<Record<FailureReason, boolean>> = {
  'not-article': true,
  'not-allowed': false,
  pdf: false,
  'unsupported-language': false,
  failed: true,
  'called-off': true,
  closed: false,
};

interface FailurePageProps {
  readonly strings: PopupCatalogue;
  readonly reason: FailureReason;
  readonly detail: string | null;
  readonly onRetry: () => void;
}

/** Why there is nothing to show, and what the reader can do. */
export function FailurePage({ strings, reason, detail, onRetry }: FailurePageProps) {
  const { title, text, todo } = strings.popup.failures[reason];
  return (
    <section class="state">
      <h1>{title}</h1>
      <p>{text}</p>
      <p class="todo">{todo}</p>
      {WORTH_A_RETRY[reason] && (
        <button type="button" class="plain" onClick={onRetry}>
          {strings.popup.retry}
        </button>
      )}
      {detail !== null && (
        <details class="detail">
          <summary>{strings.popup.detail}</summary>
          <code dir="auto">{detail}</code>
        </details>
      )}
    </section>
  );
}

/** The article was read and holds nothing to show. */
export function NothingFound({ strings }: { strings: PopupCatalogue }) {
  const { title, text, todo } = strings.popup.nothing;
  return (
    <section class="state">
      <h2>{title}</h2>
      <p>{text}</p>
      <p class="todo">{todo}</p>
    </section>
  );
}
