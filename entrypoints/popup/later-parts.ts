import '../../components/popup-later.css';
import { Corrections } from '../../components/Corrections';
import { FailurePage, NothingFound } from '../../components/FailurePage';
import { FigureSection } from '../../components/FigureSection';
import { KnownDetails } from '../../components/KnownDetails';
import type { LaterParts } from '../../components/later-parts';
import { MarkKinds } from '../../components/MarkKinds';
import { Notices } from '../../components/Notices';
import { PopupFoot } from '../../components/PopupFoot';
import { SourcesPanel } from '../../components/SourcesPanel';

/** What is loaded while the article is read, in one file. */
export const LATER_PARTS: LaterParts = {
  Failure: FailurePage,
  Nothing: NothingFound,
  Notes: Notices,
  Mended: Corrections,
  Marks: MarkKinds,
  Known: KnownDetails,
  Figures: FigureSection,
  Sources: SourcesPanel,
  Foot: PopupFoot,
};
