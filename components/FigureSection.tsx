import type { FigureStatus } from '../lib/core/model/figure';
import type { FiguresView } from '../lib/core/model/popup-view';
import { FigureList } from './FigureList';
import type { MendableListProps } from './list-props';
import { StateChoice } from './StateChoice';
import { SumList } from './SumList';

interface FigureSectionProps extends MendableListProps {
  readonly figures: FiguresView;
  readonly onState: (state: FigureStatus | null) => void;
}

/** The article's figures, those of one state where the reader chose one, and what of them does not go together. */
export function FigureSection({ figures, onState, ...list }: FigureSectionProps) {
  const { strings } = list;
  const { states, state, rows, sums } = figures;
  return (
    <>
      <StateChoice strings={strings} states={states} state={state} onState={onState} />
      {rows.length === 0 && <p class="gloss">{strings.popup.noneInState}</p>}
      <FigureList figures={rows} {...list} />
      {sums.length > 0 && <SumList sums={sums} {...list} />}
    </>
  );
}
