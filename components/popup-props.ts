import type { Correction } from '../lib/core/model/correction';
import type { FigureStatus } from '../lib/core/model/figure';
import type { MarkLayer } from '../lib/core/model/mark';
import type { LaterParts } from './later-parts';
import type { PopupState } from './popup-state';
import type { SiteChoice } from './SiteSwitch';
import type { PopupCatalogue } from './strings';

/** The lists of the popup, one behind each tab. */
export const POPUP_TABS = ['quotes', 'figures', 'sources'] as const;
export type PopupTab = (typeof POPUP_TABS)[number];

/** What the popup is given and what it calls. */
export interface PopupProps {
  readonly strings: PopupCatalogue;
  readonly state: PopupState;
  /** What stands in the search field. */
  readonly filter: string;
  /** Whether the hints for a new reader are shown. */
  readonly firstTime: boolean;
  /** The site of the tab; none where it is not known or cannot be read. */
  readonly site?: SiteChoice | null;
  /** Be always on at the site, or no more. */
  readonly onSite: (on: boolean) => void;
  /** Null until they are loaded, which is soon after the first drawing. */
  readonly later: LaterParts | null;
  /** Which list is shown. */
  readonly tab: PopupTab;
  readonly onTab: (tab: PopupTab) => void;
  /** The kinds of which marks are shown, here and on every page. */
  readonly kinds: readonly MarkLayer[];
  readonly onKinds: (kinds: readonly MarkLayer[]) => void;
  readonly onFilter: (filter: string) => void;
  /** List the figures of one state, or of any (null). */
  readonly onState: (state: FigureStatus | null) => void;
  /** List some more rows. */
  readonly onMore: () => void;
  /** Show the place of an annotation in the page. */
  readonly onReveal: (id: string) => void;
  /** Emphasise an annotation in the page where it stands, or none any more (null). */
  readonly onPoint: (id: string | null) => void;
  readonly onHighlight: (on: boolean) => void;
  /** Read the tab once more. */
  readonly onRetry: () => void;
  /** Leave the reading under way. */
  readonly onCallOff: () => void;
  readonly onFirstTimeDone: () => void;
  /** Put something right (`on`), or take that back. */
  readonly onCorrect: (correction: Correction, on: boolean) => void;
  /** Save what was put right as a file. */
  readonly onReport: () => void;
  /** Open the article's source report. */
  readonly onReportPage: () => void;
  readonly onOptions: () => void;
}

/** The same where there is a reading. */
export type ReadProps = PopupProps & { readonly read: Extract<PopupState, { kind: 'read' }> };
