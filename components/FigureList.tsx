import type { FigureRow } from '../lib/core/model/popup-view';
import { FigureSaid } from './FigureSaid';
import type { MendableListProps } from './list-props';
import { Mend } from './Mend';
import { PageWords } from './PageWords';
import { Row } from './Row';

interface FigureListProps extends MendableListProps {
  readonly figures: readonly FigureRow[];
}

/** The article's figures in their order, each with what the text says of its origin. */
export function FigureList({ figures, ...list }: FigureListProps) {
  const { strings, language, onCorrect } = list;
  return (
    <ul>
      {figures.map((figure) => (
        <Row
          key={figure.id}
          list={list}
          id={figure.id}
          kind="figure"
          kindName={strings.popup.figureCount(1)}
          place={figure.place}
          mend={
            <Mend
              strings={strings}
              correction={{ kind: 'not-a-figure', target: figure.id, person: null }}
              of={figure.words}
              onCorrect={onCorrect}
            />
          }
        >
          <PageWords text={figure.words} lead={figure.before} rest={figure.after} language={language} />{' '}
          <FigureSaid strings={strings} figure={figure} language={language} />
        </Row>
      ))}
    </ul>
  );
}
