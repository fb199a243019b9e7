/** Kinds of things that a page names in `class` and `id`. */
export type ClassRow =
  | 'furniture'
  | 'author'
  | 'byline'
  | 'date'
  | 'caption'
  | 'paywall'
  | 'liveblog'
  | 'livePost';

/** Things that a page states in `<meta>`. */
export type MetaRow = 'published' | 'modified' | 'title' | 'byline' | 'publisher' | 'language';

/** Names that pages use in their markup, in rows. `lib/page` gets them handed in, as it does the words. */
export interface PageNames {
  /** Lower case, words parted by one space. */
  readonly classes: Readonly<Record<ClassRow, readonly string[]>>;
  /** Names of `<meta>`, lower case, the most trusted first. */
  readonly meta: Readonly<Record<MetaRow, readonly string[]>>;
}
