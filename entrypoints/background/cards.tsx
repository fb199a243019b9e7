import { Card } from '../../components/Card';
import { sheetOf } from '../../components/sheet';
import type { Sheet } from '../../lib/core/model/sheet';
import type { AnnotationCard, Drawing, Reading } from '../../lib/messages/protocol';
import { cardView } from '../../lib/view/card-view';
import { marksOf } from '../../lib/view/marks';
import type { Chosen } from './chosen';

/**
 * Cards that follow the marks, so that they open at once, also when this worker has been stopped. An article has
 * some thirty; on a page with more, which is a list rather than an article, those behind these are asked for one by one.
 */
const AT_ONCE = 300;

/** The card of an annotation, ready to be drawn, in chosen words and looks; null where the reading has none of that id. */
export function cardOf(
  { dossier, context }: Reading,
  id: string,
  { strings, appearance }: Pick<Chosen, 'strings' | 'appearance'>,
): Sheet | null {
  const view = cardView(dossier, id, context);
  if (!view) return null;
  const [tag, attributes, parts] = sheetOf(<Card strings={strings} view={view} />);
  return [tag, appearance === 'system' ? attributes : { ...attributes, 'data-theme': appearance }, parts];
}

/** Where marks stand, as the reader chose to see them. */
export const drawingOf = ({ readingId, dossier }: Reading, { kinds, highlights }: Chosen): Drawing => ({
  readingId,
  marks: marksOf(dossier),
  kinds,
  shown: highlights,
});

/** The cards of the first marks of a reading. */
export const cardsOf = (reading: Reading, chosen: Chosen): readonly AnnotationCard[] =>
  marksOf(reading.dossier)
    .slice(0, AT_ONCE)
    .flatMap(({ id }): readonly AnnotationCard[] => {
      const card = cardOf(reading, id, chosen);
      return card ? [[id, card]] : [];
    });
