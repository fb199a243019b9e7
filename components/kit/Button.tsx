import './button.css';
import type { ComponentChildren } from 'preact';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** `main`: what a reader most likely came for, one to a place; `quiet`: in the midst of text. */
  readonly weight?: 'main' | 'plain' | 'quiet';
  /** For a button that keeps a state: whether it is on. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** What it does, where its words do not say it all. */
  readonly hint?: string;
}

/** Something that is done where one is. What leads elsewhere is a link. */
export function Button({
  children,
  onPress,
  weight = 'plain',
  pressed,
  disabled = false,
  hint,
}: ButtonProps) {
  return (
    <button
      type="button"
      class={`button button-${weight}`}
      aria-pressed={pressed}
      disabled={disabled}
      title={hint}
      onClick={onPress}
    >
      {children}
    </button>
  );
}
