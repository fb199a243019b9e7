import './choice.css';

/** As many stand side by side in a popup; more of them, or long ones, go into a list that opens. */
const MOST_SEGMENTS = 4;

interface ChoiceProps<Value extends string> {
  readonly label: string;
  /** Radio buttons of one name belong together: one name to a page. */
  readonly name: string;
  /** `hint`: a line on what it means; `count`: how many there are of it. */
  readonly options: readonly {
    readonly value: Value;
    readonly name: string;
    readonly hint?: string;
    readonly count?: number;
  }[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
  /** By itself a few are segments and many a list that opens; `rows`: radio buttons, each in its place. */
  readonly look?: 'segments' | 'rows' | 'menu';
  /** Whether the label is only heard, where the place says what it is a choice of. */
  readonly labelUnseen?: boolean;
}

/** One of several, which are all known beforehand. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, name, options, value, onChoose } = props;
  const look = props.look ?? (options.length > MOST_SEGMENTS ? 'menu' : 'segments');
  const unseen = props.labelUnseen ? 'unseen' : undefined;
  if (look === 'menu') {
    return (
      <label class="menu">
        <span class={unseen}>{label}</span>{' '}
        <select name={name} onChange={(event) => onChoose(event.currentTarget.value as Value)}>
          {options.map((one) => (
            <option key={one.value} value={one.value} selected={one.value === value}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <fieldset class={`choice ${look}`}>
      <legend class={unseen}>{label}</legend>
      {options.map((one) => (
        <label key={one.value} title={one.hint}>
          <input
            type="radio"
            name={name}
            value={one.value}
            checked={one.value === value}
            onChange={() => onChoose(one.value)}
          />{' '}
          <span>{one.name}</span> {one.count !== undefined && <b>{one.count}</b>}
        </label>
      ))}
    </fieldset>
  );
}
