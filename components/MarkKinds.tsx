import './kit/choice.css';
import type { MarkLayer } from '../lib/core/model/mark';
import type { Counts } from '../lib/core/model/popup-view';
import { Glyph } from './Glyph';
import { Disclosure } from './kit/Disclosure';
import type { PopupCatalogue } from './strings';

const LAYERS = ['direct', 'mixed', 'indirect', 'figure', 'observation'] as const satisfies MarkLayer[];

interface MarkKindsProps {
  readonly strings: PopupCatalogue;
  readonly counts: Counts;
  /** The kinds of which marks are shown. */
  readonly kinds: readonly MarkLayer[];
  readonly onKinds: (kinds: readonly MarkLayer[]) => void;
}

/** How much of each kind is marked in the page, which is the legend of the marks too; opened, the choice of the kinds. */
export function MarkKinds({ strings, counts, kinds, onKinds }: MarkKindsProps) {
  const { popup } = strings;
  const { title, gloss } = popup.glance.marks;
  const n = (layer: MarkLayer): number =>
    layer === 'figure' ? counts.figures : layer === 'observation' ? counts.observations : counts.kinds[layer];
  const nameOf = (layer: MarkLayer): string =>
    layer === 'figure'
      ? popup.figures
      : layer === 'observation'
        ? popup.observations
        : strings.kinds[layer].name;
  return (
    <Disclosure
      summary={
        <span class="marks">
          <span>{title}</span>
          {LAYERS.filter((layer) => n(layer) > 0).map((layer) => (
            <span key={layer} class={kinds.includes(layer) ? undefined : 'put-out'} title={nameOf(layer)}>
              <Glyph kind={layer} /> <span class="unseen">{nameOf(layer)}</span> {n(layer)}
            </span>
          ))}
        </span>
      }
    >
      <fieldset class="mark-kinds choice rows">
        <legend>{gloss}</legend>
        {LAYERS.map((layer) => (
          <label key={layer}>
            <input
              type="checkbox"
              name={layer}
              checked={kinds.includes(layer)}
              onChange={(event) => {
                const on = event.currentTarget.checked;
                onKinds(LAYERS.filter((one) => (one === layer ? on : kinds.includes(one))));
              }}
            />{' '}
            <Glyph kind={layer} /> <span>{nameOf(layer)}</span> <b>{n(layer)}</b>
          </label>
        ))}
      </fieldset>
    </Disclosure>
  );
}
