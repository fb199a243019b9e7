import { Card } from '../../components/Card';
import { sheetOf } from '../../components/sheet';
import type { CardCatalogue } from '../../components/strings';
import type { MarkLayer } from '../../lib/core/model/mark';
import type { Sheet } from '../../lib/core/model/sheet';
import type { Drawing, Reading } from '../../lib/messages/protocol';
import { cardView } from '../../lib/view/card-view';
import { marksOf } from '../../lib/view/marks';

/**
 * Cards that go out with the marks, so that they open at once, also when this worker has been stopped. An article has
 * some thirty; on a page with more, which is a list rather than an article, those behind these are asked for one by one.
 */
const AT_ONCE = 300;

/** The card of an annotation, ready to be drawn, in the words handed in; null where the reading has none of that id. */
export function cardOf({ dossier, context }: Reading, id: string, strings: CardCatalogue): Sheet | null {
  const view = cardView(dossier, id, context);
  return view && sheetOf(<Card strings={strings} view={view} />);
}

/** What the script in the page is told of a reading, of which marks of these kinds are shown. */
export function drawingOf(reading: Reading, kinds: readonly MarkLayer[], strings: CardCatalogue): Drawing {
  const marks = marksOf(reading.dossier);
  const cards = marks.slice(0, AT_ONCE).flatMap(({ id }): Drawing['cards'] => {
    const card = cardOf(reading, id, strings);
    return card ? [[id, card]] : [];
  });
  return { readingId: reading.readingId, marks, kinds, cards };
}
