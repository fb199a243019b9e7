import './disclosure.css';
import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  /** Told what it became, for a page that remembers it. */
  readonly onToggle?: (open: boolean) => void;
}

/** More of something, for those who ask: the browser's own details. */
export function Disclosure({ summary, children, open, onToggle }: DisclosureProps) {
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
    >
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
