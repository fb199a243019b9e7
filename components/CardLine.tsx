import type { ComponentChildren } from 'preact';

/** One line of a card: a label and what stands beside it. */
export function CardLine({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="line">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
