import type { FigureStatus } from '../lib/core/model/figure';
import type { StateCounts } from '../lib/core/model/popup-view';
import { Choice } from './kit/Choice';
import type { PopupCatalogue } from './strings';

const STATES = ['unattributed', 'attributed', 'caveated', 'verified'] as const satisfies FigureStatus[];

interface StateChoiceProps {
  readonly strings: PopupCatalogue;
  readonly states: StateCounts;
  readonly state: FigureStatus | null;
  readonly onState: (state: FigureStatus | null) => void;
}

/** How many figures are in each state, and the choice of one. States without a figure are left out, but for the chosen one. */
export function StateChoice({ strings, states, state, onState }: StateChoiceProps) {
  const all = STATES.reduce((sum, one) => sum + states[one], 0);
  const some = STATES.filter((one) => states[one] > 0 || one === state);
  return (
    <div class="states">
      <Choice
        look="rows"
        label={strings.popup.states}
        labelUnseen
        name="state"
        options={[
          { value: 'all', name: strings.popup.allStates, count: all },
          ...some.map((value) => ({
            value,
            name: strings.statuses[value].name,
            hint: strings.statuses[value].gloss,
            count: states[value],
          })),
        ]}
        value={state ?? 'all'}
        onChoose={(value) => onState(value === 'all' ? null : value)}
      />
    </div>
  );
}
