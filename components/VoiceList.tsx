import type { ComponentChildren } from 'preact';

interface VoiceListProps {
  readonly title: string;
  readonly gloss?: string;
  readonly rows: readonly {
    readonly key: string;
    readonly name: ComponentChildren;
    /** What it is, set back behind the name. */
    readonly tag?: string;
    /** A line below. */
    readonly note?: string;
    readonly count: string;
  }[];
  /** How many stand here no more, in words. */
  readonly more?: string | null;
}

/** A list of counts under a heading. */
export function VoiceList({ title, gloss, rows, more = null }: VoiceListProps) {
  return (
    <section class="voice-list">
      <h3>{title}</h3>
      {gloss !== undefined && <p class="gloss">{gloss}</p>}
      <ul>
        {rows.map(({ key, name, tag, note, count }) => (
          <li key={key}>
            <span>
              {name} {tag !== undefined && <span class="gloss">{tag}</span>}
            </span>{' '}
            <span class="gloss">{count}</span> {note !== undefined && <span class="gloss note">{note}</span>}
          </li>
        ))}
        {more !== null && <li class="gloss">{more}</li>}
      </ul>
    </section>
  );
}
