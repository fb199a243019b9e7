import type { FigureStatus } from '../lib/core/model/figure';
import type { StateCounts } from '../lib/core/model/popup-view';
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
  const choices = [null, ...STATES.filter((one) => states[one] > 0 || one === state)];
  return (
    <fieldset class="states choices">
      <legend class="unseen">{strings.popup.states}</legend>
      {choices.map((one) => (
        <label key={one ?? 'all'} title={one === null ? undefined : strings.statuses[one].gloss}>
          <input type="radio" name="state" checked={one === state} onChange={() => onState(one)} />{' '}
          <span>{one === null ? strings.popup.allStates : strings.statuses[one].name}</span>{' '}
          <b>{one === null ? all : states[one]}</b>
        </label>
      ))}
    </fieldset>
  );
}
