import type { StatedDate } from './article';

/** A passage as it can be cited: the words, whose they are, and where they stand. What is not known is null. */
export interface Citation {
  readonly words: string;
  readonly who: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly date: StatedDate | null;
  /** The article's address; in a browser it leads to the words themselves. */
  readonly link: string | null;
}
