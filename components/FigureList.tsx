import type { FigureRow } from '../lib/core/model/popup-view';
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
  const checked = (verifier: string) => (
    <>
      {strings.checkedBy} <PageWords text={verifier} language={language} />
    </>
  );
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
          <span class="row-said parts">
            <span>
              {figure.status === 'verified' && figure.verifier !== null
                ? checked(figure.verifier)
                : strings.statuses[figure.status].name}
              {figure.caveat !== null && `: ${strings.caveats[figure.caveat].name}`}
            </span>{' '}
            {figure.source !== null && (
              <span>
                <PageWords text={figure.source} language={language} />
              </span>
            )}{' '}
            {figure.source === null && figure.link !== null && (
              <span>
                {strings.linkTo} <bdi>{figure.link}</bdi>
              </span>
            )}{' '}
            {figure.status !== 'verified' && figure.verifier !== null && (
              <span>{checked(figure.verifier)}</span>
            )}
          </span>
        </Row>
      ))}
    </ul>
  );
}
