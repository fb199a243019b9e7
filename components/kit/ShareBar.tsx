import './share-bar.css';
import type { ComponentChildren } from 'preact';
import type { EntityKind } from '../../lib/core/model/entity';

/** What a part of the whole belongs to: a source's kind; a source that is not resolved; what is nobody's. */
export type ShareKind = EntityKind | 'open' | 'rest';

interface ShareBarProps {
  /** What the whole is. */
  readonly label: string;
  /** In the order in which they stand; `n` is the part's size, `count` says it in words. Parts of none are not drawn. */
  readonly parts: readonly {
    readonly key: string;
    readonly kind: ShareKind;
    readonly name: ComponentChildren;
    readonly n: number;
    readonly count: string;
  }[];
  /** How many stand here no more, in words. */
  readonly more?: string;
}

/**
 * Parts of a whole as a bar, and below it the list that says the same: the bar is decoration, hidden from assistive
 * technology. Each kind has a pattern beside its colour.
 */
export function ShareBar({ label, parts, more }: ShareBarProps) {
  return (
    <figure class="shares" aria-label={label}>
      <div class="share-bar" aria-hidden="true">
        {parts
          .filter(({ n }) => n > 0)
          .map(({ key, kind, n }) => (
            <span key={key} class={`share share-${kind}`} style={{ flexGrow: n }} />
          ))}
      </div>
      <ul>
        {parts.map(({ key, kind, name, count }) => (
          <li key={key}>
            <i class={`share share-${kind}`} aria-hidden="true" />
            <span>{name}</span> <span class="gloss">{count}</span>
          </li>
        ))}
        {more !== undefined && <li class="gloss">{more}</li>}
      </ul>
    </figure>
  );
}
