import type { StatedDate } from './article';
import type { Terms } from './card-words';
import type { Citation } from './citation';
import type { Quantity } from './figure';
import type { UnquotedKind } from './voice-counts';
import type { Working } from './working';

/** The parts of a report, by their headings. */
export type ReportPart =
  | 'text'
  | 'quotes'
  | 'voices'
  | 'figures'
  | 'sums'
  | 'observations'
  | 'credits'
  | 'unquoted'
  | 'sides'
  | 'method';

/** The columns of a report's tables. */
export type ReportColumn =
  | 'number'
  | 'words'
  | 'kind'
  | 'speaker'
  | 'written'
  | 'cue'
  | 'channel'
  | 'rule'
  | 'who'
  | 'given'
  | 'quoted'
  | 'attributions'
  | 'asWritten'
  | 'amount'
  | 'of'
  | 'state'
  | 'source'
  | 'confirmed';

/** What a report says in one language, on the page and as a file to keep. */
export interface ReportWords extends Terms {
  readonly quotationMarks: readonly [open: string, close: string];
  /** A date as stated, to its precision; a quantity and a calculation in words and figures. */
  date(date: StatedDate): string;
  quantity(quantity: Quantity): string;
  working(working: Working): string;
  readonly report: ReportLabels;
}

export interface ReportLabels {
  readonly untitled: string;
  readonly noDate: string;
  by(names: readonly string[]): string;
  /** When the article was read, and with which pack. */
  readAt(date: string): string;
  pack(version: string, date: string): string;
  /** The tagger's weights could not be loaded. */
  readonly rulesOnly: string;
  readonly parts: Readonly<Record<ReportPart, string>>;
  readonly columns: Readonly<Record<ReportColumn, string>>;
  /** In place of rows, where a part has none. */
  readonly none: string;
  /** In place of what the text leaves open. */
  readonly open: string;
  /** Whose words or acts a source reports, and how words were passed on to it. */
  reports(name: string): string;
  through(hops: readonly string[]): string;
  /** How much of an article is somebody's words, how much stands in quotation marks, and that all of it has one source. */
  attributed(words: number, all: number): string;
  quoted(words: number, all: number): string;
  only(name: string): string;
  readonly unquotedKinds: Readonly<Record<UnquotedKind, string>>;
  readonly noSide: string;
  /** What a report is, how it is made, and what it cannot say; a paragraph each. */
  readonly method: readonly string[];
  /** A passage as a footnote gives it, without its address. */
  citation(citation: Citation): string;
}
