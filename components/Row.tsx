import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphKind } from './Glyph';
import type { ListProps } from './list-props';

interface RowProps {
  readonly list: ListProps;
  /** The annotation to which it leads. */
  readonly id: string;
  readonly kind: GlyphKind;
  /** The kind's name, for those who do not see its sign. */
  readonly kindName: string;
  /** Its place in the order of the article. */
  readonly place: number;
  readonly children: ComponentChildren;
  /** What can be put right of it. */
  readonly mend?: ComponentChildren;
}

/**
 * A row of a list. Pointing at it emphasises its place in the page, pressing it leads there; a lost one stays readable
 * and does nothing.
 */
export function Row({ list, id, kind, kindName, place, children, mend }: RowProps) {
  const { strings, onReveal, onPoint } = list;
  const lost = list.lost.includes(id);
  const hint = lost ? strings.popup.rowLost : strings.popup.reveal;
  const point = lost ? undefined : () => onPoint(id);
  const leave = lost ? undefined : () => onPoint(null);
  return (
    <li>
      <button
        type="button"
        class="row"
        aria-disabled={lost}
        title={hint}
        onClick={lost ? undefined : () => onReveal(id)}
        onPointerEnter={point}
        onPointerLeave={leave}
        onFocus={point}
        onBlur={leave}
      >
        <Glyph kind={kind} />
        <span class="unseen">{kindName}: </span>
        <span class="row-body">{children}</span>
        <span class="row-place" aria-hidden="true" title={strings.popup.place(place)}>
          {place}
        </span>
        {lost && <span class="row-lost">{hint}</span>}
      </button>
      {mend}
    </li>
  );
}
