import type { SelectionRefusal } from '../lib/core/model/selection';
import type { PopupCatalogue } from './strings';

/** Nothing to show: what that means, and what to do. */
interface Empty {
  readonly title: string;
  readonly text: string;
  readonly todo: string;
}

/** Words of the page of a selection. */
export interface SelectionStrings {
  /** Name of the page. */
  readonly page: string;
  readonly loading: string;
  /** Before the selected words. */
  readonly selected: string;
  /** What was looked for, and where. */
  readonly searched: string;
  readonly gone: Empty;
  readonly nothing: Empty;
  /** Something was found, and none of it is sure enough to be shown. */
  readonly onlyUnsure: Empty;
  readonly refusals: Readonly<Record<SelectionRefusal, Empty>>;
  /** How many passages are not sure enough to be shown. */
  unsure(n: number): string;
}

/** All that the page of a selection says. */
export interface SelectionCatalogue extends PopupCatalogue {
  readonly selection: SelectionStrings;
}
