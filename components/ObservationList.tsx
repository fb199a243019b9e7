import type { ObservationRow } from '../lib/core/model/popup-view';
import type { ListProps } from './list-props';
import { PageWords } from './PageWords';
import { Row } from './Row';

interface ObservationListProps extends ListProps {
  readonly observations: readonly ObservationRow[];
}

/** What the outlet itself remarks on somebody's words, in the order of the article. */
export function ObservationList({ observations, ...list }: ObservationListProps) {
  const { strings, language } = list;
  return (
    <ul>
      {observations.map(({ id, words, place }) => (
        <Row
          key={id}
          list={list}
          id={id}
          kind="observation"
          kindName={strings.observation.name}
          place={place}
        >
          <PageWords text={words} language={language} />
        </Row>
      ))}
    </ul>
  );
}
