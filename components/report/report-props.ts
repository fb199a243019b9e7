import type { PhraseHistory } from '../../lib/core/model/phrase-history';
import type { ReportView } from '../../lib/core/model/report-view';
import type { ExportKind, ReportCatalogue, TextRefusal } from '../report-strings';

/** A text that was given to compare with. */
export interface GivenText {
  readonly id: string;
  readonly title: string | null;
  /** How many words it has. */
  readonly words: number;
}

/** How a comparison stands. */
export interface WorkbenchState {
  readonly texts: readonly GivenText[];
  /** Why the last text was not taken; null where it was. */
  readonly refusal: TextRefusal | null;
  /** Waiting for a page from another tab. */
  readonly waiting: boolean;
  readonly comparing: boolean;
  readonly failed: boolean;
  readonly phrases: readonly PhraseHistory[];
}

/** What the report page has to show. `told`: a sentence on what was just done, for those who hear it. */
export type ReportState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'read';
      readonly view: ReportView;
      /** How many things the reader put right. */
      readonly corrections: number;
      readonly workbench: WorkbenchState;
      readonly told: string;
    };

/** What the report page is given and what it calls. */
export interface ReportProps {
  readonly strings: ReportCatalogue;
  readonly state: ReportState;
  readonly onPrint: () => void;
  readonly onSave: (kind: ExportKind) => void;
  /** Copy an annotation as a citation. */
  readonly onCopy: (id: string, number: number) => void;
  readonly onPaste: (text: string) => void;
  readonly onFile: (file: Blob & { readonly name: string }) => void;
  readonly onRemoveText: (id: string) => void;
  /** Wait for a page from another tab, or no longer. */
  readonly onWant: (on: boolean) => void;
}

/** The same where there is a reading. */
export type ReadReportProps = ReportProps & { readonly read: Extract<ReportState, { kind: 'read' }> };
