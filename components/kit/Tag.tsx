import './tag.css';
import type { ComponentChildren } from 'preact';
import { Sign, type SignKind } from './Sign';

interface TagProps {
  /** The sign before it; none where it has none. */
  readonly kind?: SignKind;
  /** One plain line on what it means. */
  readonly gloss?: string;
  readonly children: ComponentChildren;
}

/** What something is, in a word or two. */
export function Tag({ kind, gloss, children }: TagProps) {
  return (
    <span class="label" title={gloss}>
      {kind !== undefined && <Sign kind={kind} />}
      {children}
    </span>
  );
}
