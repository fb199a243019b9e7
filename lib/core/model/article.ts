import type { Span } from './span';

/** What a stretch of the page is. No detector reads `byline`, `author-note` and `furniture`, nor a block that repeats another. */
export type BlockKind =
  | 'headline'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'blockquote'
  | 'caption'
  | 'byline'
  | 'author-note'
  | 'furniture';

/** One block of the text. Blocks are in reading order and do not overlap. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Index of the earlier block that this one says again word for word, or null. */
  readonly repeats: number | null;
}

/** A hyperlink inside the text; `host` is that of its address, lower case, without `www.`. */
export interface Link {
  readonly span: Span;
  readonly host: string;
}

/** Whether a link leads to another site than that of its page. */
export const leadsOut = ({ url }: { readonly url: string | null }, { host }: Link): boolean =>
  url?.includes(host) !== true;

/** How much of a date was stated. */
export type DatePrecision = 'second' | 'minute' | 'day' | 'month' | 'year';

/** Where a piece of metadata was read. `given`: handed in by the caller; `page`: the visible text or the document itself. */
export type Origin = 'json-ld' | 'meta' | 'time' | 'byline' | 'page' | 'given';

/** A date as the publisher states it: ISO 8601, cut to its precision, with the stated offset where there is one. */
export interface StatedDate {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly from: Origin;
}

/** Why the text is not the whole article. */
export type PartialReason = 'paywall' | 'too-long' | 'too-large' | 'too-slow' | 'changed-while-reading';

/** One post of a liveblog page; the article is the one that is `current`. `id` is the fragment that leads to it. */
export interface Post {
  readonly id: string | null;
  readonly title: string;
  readonly published: StatedDate | null;
  readonly current: boolean;
}

/** What a publisher says it discloses somewhere. */
export type PolicyKind = 'standards' | 'corrections' | 'ownership' | 'unnamed-sources' | 'checking';

/** Where a page says that something about its making is disclosed: its own word, not checked. */
export interface Policy {
  readonly kind: PolicyKind;
  readonly url: string;
}

/** Share of the tokens that Readability found which stand in `text` (recall), and the reverse (precision): 0..1. */
export interface Coverage {
  readonly recall: number;
  readonly precision: number;
}

/**
 * An article as it was taken off a page: plain text and what the page says of it. Plain JSON.
 * `text` holds the blocks joined by a blank line; every span of a reading is an offset into it.
 */
export interface Article {
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: readonly string[];
  readonly publisher: string | null;
  readonly published: StatedDate | null;
  readonly modified: StatedDate | null;
  /** BCP 47 tag as stated by the page, or null. */
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly coverage: Coverage | null;
  readonly partial: PartialReason | null;
  /** Posts of a liveblog, in page order; empty for any other page. */
  readonly posts: readonly Post[];
  /** In the page's markup; of each kind at most one. */
  readonly policies: readonly Policy[];
  /** Where each value without an origin of its own was read; null where the value is absent. */
  readonly origins: {
    readonly title: Origin | null;
    readonly byline: Origin | null;
    readonly publisher: Origin | null;
    readonly language: Origin | null;
  };
}
