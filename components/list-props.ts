import type { Correction } from '../lib/core/model/correction';
import type { PopupCatalogue } from './strings';

/** What every list of rows is given, beside its rows. */
export interface ListProps {
  readonly strings: PopupCatalogue;
  /** BCP 47 tag of the page's words, or null. */
  readonly language: string | null;
  /** Ids of annotations whose words are gone from the page. */
  readonly lost: readonly string[];
  /** Show the place of an annotation in the page. */
  readonly onReveal: (id: string) => void;
  /** Emphasise an annotation in the page where it stands, or none any more. */
  readonly onPoint: (id: string | null) => void;
}

/** The same where something of a row can be put right. */
export interface MendableListProps extends ListProps {
  readonly onCorrect: (correction: Correction, on: boolean) => void;
}
