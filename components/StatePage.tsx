import type { ComponentChildren } from 'preact';
import type { FailureReason } from '../lib/core/model/failure';
import type { Strings, Told } from './strings';

/** Whether reading the same tab once more can end differently. */
const WORTH_A_RETRY: Readonly<Record<FailureReason, boolean>> = {
  'not-article': true,
  'not-allowed': false,
  pdf: false,
  'unsupported-language': false,
  failed: true,
  closed: false,
};

interface FailurePageProps {
  readonly strings: Strings;
  readonly reason: FailureReason;
  readonly detail: string | null;
  readonly onRetry: () => void;
}

/** Why there is nothing to show, and what the reader can do. */
export function FailurePage({ strings, reason, detail, onRetry }: FailurePageProps) {
  return (
    <TellPage told={strings.popup.failures[reason]}>
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
    </TellPage>
  );
}

/** A state that fills the popup. */
export function TellPage({ told, children }: { told: Told; children?: ComponentChildren }) {
  return (
    <section class="state">
      <h1>{told.title}</h1>
      <p>{told.text}</p>
      <p class="todo">{told.todo}</p>
      {children}
    </section>
  );
}

/** Reading is under way. */
export function ReadingPage({ strings }: { strings: Strings }) {
  return (
    <section class="state">
      <h1>{strings.popup.reading.title}</h1>
      <progress aria-label={strings.popup.reading.title} />
      <p>{strings.popup.reading.text}</p>
    </section>
  );
}
