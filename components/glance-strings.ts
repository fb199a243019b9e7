/** Words of the popup's head and of its tabs. */
export interface GlanceStrings {
  /** Who has how many of the article's words. */
  readonly speaking: string;
  /** How many words are given as somebody's, of how many. */
  share(words: number, all: number): string;
  /** How many words somebody is given. */
  words(n: number): string;
  /** Those who are not named one by one, and the words that are left open. */
  others(n: number): string;
  readonly open: string;
  readonly noByline: string;
  /** Opens the whole of it as a page. */
  readonly report: string;
  /** The marks in the page and the choice of their kinds. */
  readonly marks: { readonly title: string; readonly gloss: string };
  /** What the tabs are a choice of, and their names. */
  readonly tabs: {
    readonly label: string;
    readonly quotes: string;
    readonly figures: string;
    readonly sources: string;
  };
  /** Said where a search found something behind another tab alone. */
  readonly noMatchHere: string;
  /** Said in place of a list of sources. */
  readonly noSources: string;
  /** Lists some more rows. */
  readonly moreRows: string;
}
