import type { Span } from './span';

/**
 * A stretch between quotation marks. `span` holds the marks, `inner` does not.
 * A quotation over several paragraphs is one quotation per paragraph; each but the first `continues` the one before.
 */
export interface Quotation {
  readonly span: Span;
  readonly inner: Span;
  /** 0 for the outermost marks, 1 for a quotation inside a quotation, and so on. */
  readonly depth: number;
  /** Whether a closing mark was found in this paragraph. */
  readonly closed: boolean;
  /** Index of the quotation that this one carries on in a new paragraph, or null. */
  readonly continues: number | null;
  readonly by: string;
}
