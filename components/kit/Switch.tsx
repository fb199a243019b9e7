import './switch.css';

interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** A line on what it does. */
  readonly note?: string;
  readonly disabled?: boolean;
}

/** Something that is on or off and takes effect at once. */
export function Switch({ label, on, onChange, note, disabled = false }: SwitchProps) {
  return (
    <label class="switch">
      <span>
        {label}
        {note !== undefined && <small class="gloss switch-note">{note}</small>}
      </span>{' '}
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: `checked` says it; ARIA in HTML advises against saying it twice
        role="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
    </label>
  );
}
