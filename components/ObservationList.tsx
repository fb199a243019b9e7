import type { ObservationRow } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import { Row } from './Row';
import type { PopupCatalogue } from './strings';

interface ObservationListProps {
  readonly strings: PopupCatalogue;
  readonly observations: readonly ObservationRow[];
  readonly language: string | null;
  readonly lost: readonly string[];
  readonly onReveal: (id: string) => void;
}

/** What the outlet itself remarks on somebody's words, in the order of the article. */
export function ObservationList({ strings, observations, language, lost, onReveal }: ObservationListProps) {
  return (
    <ul>
      {observations.map(({ id, words, place }) => (
        <Row
          key={id}
          kind="observation"
          kindName={strings.observation.name}
          place={place}
          placeHint={strings.popup.place(place)}
          hint={lost.includes(id) ? strings.popup.rowLost : strings.popup.reveal}
          lost={lost.includes(id)}
          onReveal={() => onReveal(id)}
        >
          <PageWords text={words} language={language} />
        </Row>
      ))}
    </ul>
  );
}
