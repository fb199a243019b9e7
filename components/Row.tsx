import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphKind } from './Glyph';

interface RowProps {
  readonly kind: GlyphKind;
  /** The kind's name, for those who do not see its sign. */
  readonly kindName: string;
  /** Its place in the article, and what that number is. */
  readonly place: number;
  readonly placeHint: string;
  /** What pressing does, for those who do not see that it is a button; or why it cannot be pressed any more. */
  readonly hint: string;
  readonly lost: boolean;
  readonly onReveal: () => void;
  readonly children: ComponentChildren;
  /** What can be put right of it. */
  readonly mend?: ComponentChildren;
}

/** A row of a list. Pressing it shows its place in the page; a lost one stays readable and does nothing. */
export function Row({ kind, kindName, place, placeHint, hint, lost, onReveal, children, mend }: RowProps) {
  return (
    <li>
      <button
        type="button"
        class="row"
        aria-disabled={lost}
        title={hint}
        onClick={lost ? undefined : onReveal}
      >
        <Glyph kind={kind} />
        <span class="unseen">{kindName}: </span>
        <span class="row-body">{children}</span>
        <span class="row-place" aria-hidden="true" title={placeHint}>
          {place}
        </span>
        {lost && <span class="row-lost">{hint}</span>}
      </button>
      {mend}
    </li>
  );
}
