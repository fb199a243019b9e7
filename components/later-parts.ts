import type { Corrections } from './Corrections';
import type { FailurePage, NothingFound } from './FailurePage';
import type { FigureSection } from './FigureSection';
import type { KnownDetails } from './KnownDetails';
import type { MarkKinds } from './MarkKinds';
import type { Notices } from './Notices';
import type { PopupFoot } from './PopupFoot';
import type { SourcesPanel } from './SourcesPanel';

/**
 * What not every popup opens with: it stands behind another tab or a click, below the lists, or in some articles alone.
 * The page loads it in one file while the article is read.
 */
export interface LaterParts {
  readonly Failure: typeof FailurePage;
  readonly Nothing: typeof NothingFound;
  readonly Notes: typeof Notices;
  readonly Mended: typeof Corrections;
  readonly Marks: typeof MarkKinds;
  readonly Known: typeof KnownDetails;
  readonly Figures: typeof FigureSection;
  readonly Sources: typeof SourcesPanel;
  readonly Foot: typeof PopupFoot;
}
