import type { ComponentChildren } from 'preact';
import { Glyph, type GlyphKind } from './Glyph';

interface FoundRowProps {
  readonly kind: GlyphKind;
  /** The kind's name, for those who do not see its sign. */
  readonly kindName: string;
  readonly children: ComponentChildren;
}

/** A row that says what was found and leads nowhere. */
export function FoundRow({ kind, kindName, children }: FoundRowProps) {
  return (
    <li class="found">
      <Glyph kind={kind} />
      <span>
        <span class="unseen">{kindName}: </span>
        {children}
      </span>
    </li>
  );
}
