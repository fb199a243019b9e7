import type { Article } from '../core/model/article';
import type { Context } from '../core/model/context';
import type { Correction, CorrectionLine } from '../core/model/correction';
import type { Dossier } from '../core/model/dossier';
import type { FailureReason } from '../core/model/failure';
import type { PrimaryText } from '../core/model/fidelity';
import type { Mark, MarkLayer } from '../core/model/mark';
import type { PageWords } from '../core/model/page-words';
import type { PhraseHistory } from '../core/model/phrase-history';
import type { SelectionReading } from '../core/model/selection';
import type { Sheet } from '../core/model/sheet';

/** An error crosses as a value. `detail` is a technical line for a bug report, never page text. */
export interface Failure {
  readonly reason: FailureReason;
  readonly detail: string | null;
}

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: Failure };

/** A dossier with what is known beside it, and the name under which page, worker and popup mean the same text. */
export interface Reading {
  /** Hash of address, text and engine version. */
  readonly readingId: string;
  readonly dossier: Dossier;
  readonly context: Context;
}

/** A reading as it is shown: with what its reader put right. */
export interface ShownReading extends Reading {
  /** The first first. Dossier and context are as they are with it. */
  readonly corrections: readonly CorrectionLine[];
}

/** A reading as the popup gets it. */
export interface TabReading extends ShownReading {
  /** Whether the marks stand in the page now. */
  readonly highlighted: boolean;
  /** Ids of annotations whose words could not be found in the page again. */
  readonly lost: readonly string[];
}

/** A reading as the report gets it. */
export interface ReportReading extends ShownReading {
  /** ISO 8601, UTC. */
  readonly readAt: string;
}

/** What came of a comparison with primary texts. */
export interface Comparison {
  readonly reading: ReportReading;
  /** Phrases that several of the texts share. */
  readonly phrases: readonly PhraseHistory[];
}

/** What the popup asks of the worker. */
export interface PopupCalls {
  /** Read the tab, or give back the reading that still holds. */
  read(tabId: number): Result<TabReading>;
  /** The reading under way is not wanted any more: it ends as soon as it can, with nothing kept and nothing marked. */
  callOff(tabId: number): Result<boolean>;
  /** Scroll an annotation into view and emphasise it. False: it is not in the page any more. */
  reveal(tabId: number, readingId: string, annotationId: string): Result<boolean>;
  /**
   * Emphasise an annotation where it stands, without scrolling, until the next call or the popup's end; null: none.
   * False: it is not in the page any more.
   */
  emphasise(tabId: number, readingId: string, annotationId: string | null): Result<boolean>;
  /** Show or hide all marks of the tab. */
  highlight(tabId: number, on: boolean): Result<boolean>;
  /** Put something right, in every tab that shows the article, or take that back (`on` false). It is remembered. */
  correct(tabId: number, readingId: string, correction: Correction, on: boolean): Result<TabReading>;
}

/** What the report page asks of the worker, and the popup of a tab that may have the text which a report waits for. */
export interface ReportCalls {
  /** The reading kept for a tab, as it is shown; null: the tab has none any more. */
  reading(tabId: number): Result<ReportReading | null>;
  /** Compare the quotations with these texts, and with no others that were given before; cards show it too. */
  compare(tabId: number, readingId: string, texts: readonly PrimaryText[]): Result<Comparison>;
  /** A report waits for a text from another tab, or (`on` false) no longer. */
  wantText(readingId: string, on: boolean): Result<boolean>;
  /** Whether a report waits for a text and this tab, which was read, may have it: it is not the tab of its article. */
  textWanted(tabId: number): Result<boolean>;
  /** Give the text of this tab to the report that waits. False: none does, or the tab has no reading. */
  giveText(tabId: number): Result<boolean>;
  /** The text that was given for a reading, once; null: none was. */
  takeText(readingId: string): Result<PrimaryText | null>;
}

/** What the page of a selection asks of the worker. */
export interface SelectionCalls {
  /** What came of reading a selection, as soon as it is read; null: nothing of that id is kept. */
  selection(id: string): Result<SelectionReading | null>;
}

/** The card of an annotation, ready to be drawn. */
export type AnnotationCard = readonly [annotationId: string, card: Sheet];

/** A reading as the script in the page gets it: where marks stand. */
export interface Drawing {
  readonly readingId: string;
  readonly marks: readonly Mark[];
  /** The kinds of which marks are shown. */
  readonly kinds: readonly MarkLayer[];
  /** Whether they are shown as long as nobody turned them off or on in the page. */
  readonly shown: boolean;
}

/** What the script in the page may ask of the worker. It can propose a text; it can read nothing that is stored. */
export interface ReaderCalls {
  /** Read this article; the same article gets the same answer. */
  propose(article: Article): Result<Drawing>;
  /** The card of an annotation of which none has come; null where the tab's reading is another, or holds none of that id. */
  card(readingId: string, annotationId: string): Result<Sheet | null>;
  /**
   * The script is there because the browser was told to put it into the pages of this site: it asks to be told what to do.
   * `name` is its own, until its styles are there; null: it asks again, because the page became another one without being
   * loaded. True: it is always on here, and the page has been looked at. False: nothing is to be done unasked.
   */
  arrived(name: string | null): Result<boolean>;
  /** The page's words or address changed: the reading of this id no longer holds. */
  stale(readingId: string): Result<boolean>;
}

/** What stands in the page after it was read. */
export interface Drawn {
  readonly readingId: string;
  readonly highlighted: boolean;
  readonly lost: readonly string[];
}

/** What the worker asks of the script in the page. */
export interface PageCalls {
  /**
   * Take the article off the page, propose it, draw the marks. `known` is the reading the worker still holds for the
   * tab: where it also still holds in the page, nothing is read again. `words` is what the page reader knows of words.
   */
  takeUp(known: string | null, words: PageWords): Result<Drawn>;
  /** Leave off taking up the page. False: that was not under way. */
  callOff(): Result<boolean>;
  /** Draw the reading that stands in the page as it is after the reader put something right. Null: it stands there no more. */
  amend(drawing: Drawing): Result<Drawn | null>;
  /** Have these cards of a reading at hand, so that they open at once. False: it stands there no more. */
  cards(readingId: string, cards: readonly AnnotationCard[]): Result<boolean>;
  reveal(readingId: string, annotationId: string): Result<boolean>;
  /** Emphasise an annotation without scrolling; null: whichever was emphasised before, if any. */
  emphasise(readingId: string, annotationId: string | null): Result<boolean>;
  highlight(on: boolean): Result<boolean>;
  /** Show marks of these kinds alone. False: none stand in the page. */
  choose(kinds: readonly MarkLayer[]): Result<boolean>;
  /** Keyboard: go to the next (1) or previous (-1) annotation and open its card. */
  walk(step: 1 | -1): Result<boolean>;
}
