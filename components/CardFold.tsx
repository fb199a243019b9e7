import type { ComponentChildren } from 'preact';

/**
 * A part of a card that opens where it stands. The browser opens and closes it, no script does, and nothing in it can be
 * pressed: a card stays a thing to read (SAFETY T6).
 */
export function CardFold({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <details class="fold">
      <summary>{name}</summary>
      {children}
    </details>
  );
}
