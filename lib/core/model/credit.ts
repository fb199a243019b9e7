import type { Span } from './span';

/** A photo credit. `photographer` and `agency` are as written, or null. */
export interface Credit {
  readonly id: string;
  readonly span: Span;
  readonly photographer: string | null;
  readonly agency: string | null;
  readonly by: string;
}
