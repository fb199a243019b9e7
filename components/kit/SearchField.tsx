import './search-field.css';

/** Longer than any name or phrase; keeps each keystroke's search short. */
const LONGEST = 200;

interface SearchFieldProps {
  readonly label: string;
  /** What can be looked for; goes when somebody writes, so nothing that is needed stands in it alone. */
  readonly hint: string;
  readonly value: string;
  /** How much is found, in words; null: nothing to say. Said aloud elsewhere, by the page's own status line. */
  readonly found: string | null;
  readonly onSearch: (text: string) => void;
}

/** Looks for words in what is shown. Their direction is their own. */
export function SearchField({ label, hint, value, found, onSearch }: SearchFieldProps) {
  return (
    <search class="search">
      <input
        type="search"
        aria-label={label}
        placeholder={hint}
        dir="auto"
        maxLength={LONGEST}
        value={value}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
      {found !== null && (
        <p class="gloss" aria-hidden="true">
          {found}
        </p>
      )}
    </search>
  );
}
