import './kit/choice.css';
import type { MarkLayer } from '../lib/core/model/mark';
import type { Counts } from '../lib/core/model/popup-view';
import { Glyph } from './Glyph';
import { Disclosure } from './kit/Disclosure';
import type { PopupCatalogue } from './strings';

interface MarkKindsProps {
  readonly strings: PopupCatalogue;
  readonly counts: Counts;
  /** The kinds of which marks are shown. */
  readonly kinds: readonly MarkLayer[];
  readonly onKinds: (kinds: readonly MarkLayer[]) => void;
}

/** Every kind of mark, what it is called in a list, and how many there are. */
const layersOf = (
  { kinds, popup, credit }: PopupCatalogue,
  counts: Counts,
): readonly (readonly [layer: MarkLayer, name: string, n: number])[] => [
  ['direct', kinds.direct.name, counts.kinds.direct],
  ['mixed', kinds.mixed.name, counts.kinds.mixed],
  ['indirect', kinds.indirect.name, counts.kinds.indirect],
  ['figure', popup.figures, counts.figures],
  ['observation', popup.observations, counts.observations],
  ['credit', credit.name, counts.credits],
];

/** How much of each kind is marked in the page, which is the legend of the marks too; opened, the choice of the kinds. */
export function MarkKinds({ strings, counts, kinds, onKinds }: MarkKindsProps) {
  const { title, gloss } = strings.popup.glance.marks;
  const layers = layersOf(strings, counts);
  const choose = (layer: MarkLayer, on: boolean): void =>
    onKinds(layers.flatMap(([one]) => ((one === layer ? on : kinds.includes(one)) ? one : [])));
  return (
    <Disclosure
      summary={
        <span class="marks">
          <span>{title}</span>
          {layers
            .filter(([, , n]) => n > 0)
            .map(([layer, name, n]) => (
              <span key={layer} class={kinds.includes(layer) ? undefined : 'put-out'} title={name}>
                <Glyph kind={layer} /> <span class="unseen">{name}</span> {n}
              </span>
            ))}
        </span>
      }
    >
      <fieldset class="mark-kinds choice rows">
        <legend>{gloss}</legend>
        {layers.map(([layer, name, n]) => (
          <label key={layer}>
            <input
              type="checkbox"
              name={layer}
              checked={kinds.includes(layer)}
              onChange={(event) => choose(layer, event.currentTarget.checked)}
            />{' '}
            <Glyph kind={layer} /> <span>{name}</span> <b>{n}</b>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
