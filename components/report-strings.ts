import type { Tag } from '../lib/core/model/card-words';
import type { Variance } from '../lib/core/model/fidelity';
import type { ReportWords } from '../lib/core/model/report-words';
import type { FidelityStrings } from './fidelity-strings';
import type { Strings } from './strings';

/** A file that a report can be saved as. */
export type ExportKind = 'markdown' | 'quotes' | 'figures' | 'json' | 'annotations';

/** Why a text was not taken to compare with. */
export type TextRefusal = 'empty' | 'too-long' | 'too-many' | 'binary' | 'unread';

/** Words of the report page beside those that a report says in its files too. */
interface ReportPageStrings {
  /** Name of the page, before the article's title. */
  readonly page: string;
  readonly contents: string;
  readonly loading: string;
  /** The tab has no reading: what that means, and what to do. */
  readonly gone: { readonly title: string; readonly text: string; readonly todo: string };
  readonly print: string;
  readonly save: string;
  readonly files: Readonly<Record<ExportKind, Tag>>;
  /** Said after a file was handed to the browser. */
  saved(name: string): string;
  /** What the numbers in the text and beside it lead to. */
  note(n: number): string;
  back(n: number): string;
  readonly copy: string;
  copied(n: number): string;
  readonly copyFailed: string;
  /** How many things a reader put right are in it. */
  corrections(n: number): string;
  readonly workbench: WorkbenchStrings;
}

/** Words of the comparison with primary texts. */
export interface WorkbenchStrings extends Tag, FidelityStrings {
  readonly paste: string;
  readonly pasteHint: string;
  readonly add: string;
  readonly file: string;
  readonly fromTab: Tag;
  readonly waiting: string;
  readonly stopWaiting: string;
  /** The texts given, each with how long it is, and its way out. */
  readonly texts: string;
  text(n: number): string;
  length(words: number): string;
  remove(name: string): string;
  readonly comparing: string;
  readonly failed: string;
  readonly refusals: Readonly<Record<TextRefusal, string>>;
  readonly results: string;
  readonly nothingQuoted: string;
  readonly around: string;
  readonly variances: Readonly<Record<Variance, string>>;
  readonly notCounted: string;
  /** Phrases that several of the texts share. */
  readonly phrases: Tag;
  readonly phrase: string;
  readonly first: string;
  readonly last: string;
  readonly inTexts: string;
}

/** All that the report page says. */
export interface ReportCatalogue extends Strings {
  readonly report: ReportWords['report'] & ReportPageStrings;
}
