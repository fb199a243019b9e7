import type { SelectionReading } from '../core/model/selection';
import type { SelectionView } from '../core/model/selection-view';
import { isShown } from '../core/model/shown';
import { excerpt } from './excerpt';
import { legible } from './legible';
import { popupView } from './popup-view';

/** UTF-16 units of the selection that its page repeats: enough to know it again. */
const REPEATED = 400;

/** The reading of a selection as its page shows it. */
export function selectionView(reading: SelectionReading): SelectionView {
  if (reading.outcome !== 'read')
    return { outcome: reading.outcome, words: excerpt(legible(reading.words), REPEATED) };
  const { outcome, dossier, context } = reading;
  return {
    outcome,
    words: excerpt(legible(dossier.article.text), REPEATED),
    found: popupView(dossier, '', null, context),
    unsure: dossier.attributions.filter((attribution) => !isShown(attribution)).length,
  };
}
