import type { FigureStatus } from '../lib/core/model/figure';
import type { PopupView } from '../lib/core/model/popup-view';
import { FigureList } from './FigureList';
import type { MendableListProps } from './list-props';
import { MoreRows } from './MoreRows';
import { StateChoice } from './StateChoice';
import { SumList } from './SumList';

interface FigureSectionProps extends MendableListProps {
  readonly view: PopupView;
  readonly onState: (state: FigureStatus | null) => void;
  readonly onMore: () => void;
}

/** The article's figures, those of one state where the reader chose one, and what of them does not go together. */
export function FigureSection({ view, onState, onMore, ...list }: FigureSectionProps) {
  const { strings } = list;
  const { states, state, rows, sums } = view.figures;
  const all = state === null ? view.found.figures : states[state];
  return (
    <section class="figures">
      <h2 class="unseen">{strings.popup.figures}</h2>
      {view.counts.figures === 0 ? (
        <p class="gloss">{strings.popup.noFigures}</p>
      ) : (
        <>
          <StateChoice strings={strings} states={states} state={state} onState={onState} />
          {all === 0 && <p class="gloss">{strings.popup.noneInState}</p>}
          <FigureList figures={rows} {...list} />
          <MoreRows strings={strings} shown={rows.length} all={all} onMore={onMore} />
          {sums.length > 0 && <SumList sums={sums} {...list} />}
        </>
      )}
    </section>
  );
}
