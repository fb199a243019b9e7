import type { PopupCatalogue } from './strings';

/** What the keyboard does, at the foot of the popup. */
export function KeyHints({ strings }: { strings: PopupCatalogue }) {
  const { title, rows, note } = strings.popup.keys;
  return (
    <details class="keys">
      <summary>{title}</summary>
      <dl>
        {rows.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{note}</p>
    </details>
  );
}
