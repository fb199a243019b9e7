import type { ComponentChildren } from 'preact';

interface IconProps {
  readonly class: string;
  readonly children: ComponentChildren;
}

/** The frame of a drawing of 16 by 16 units; decoration beside a name, so hidden from assistive technology. */
export function Icon({ class: looks, children }: IconProps) {
  return (
    <svg
      class={looks}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {children}
    </svg>
  );
}
