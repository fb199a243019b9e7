import type { Correction } from '../lib/core/model/correction';
import type { FigureRow } from '../lib/core/model/popup-view';
import { Mend } from './Mend';
import { PageWords } from './PageWords';
import { Row } from './Row';
import type { PopupCatalogue } from './strings';

interface FigureListProps {
  readonly strings: PopupCatalogue;
  readonly figures: readonly FigureRow[];
  readonly language: string | null;
  readonly lost: readonly string[];
  readonly onReveal: (id: string) => void;
  readonly onCorrect: (correction: Correction, on: boolean) => void;
}

/** The article's figures in their order, each with what the text says of its origin. */
export function FigureList({ strings, figures, language, lost, onReveal, onCorrect }: FigureListProps) {
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
          kind="figure"
          kindName={strings.popup.figureCount(1)}
          place={figure.place}
          placeHint={strings.popup.place(figure.place)}
          hint={lost.includes(figure.id) ? strings.popup.rowLost : strings.popup.reveal}
          lost={lost.includes(figure.id)}
          onReveal={() => onReveal(figure.id)}
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
