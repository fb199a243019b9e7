import type { SumRow } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import { Row } from './Row';
import type { PopupCatalogue } from './strings';

interface SumListProps {
  readonly strings: PopupCatalogue;
  readonly sums: readonly SumRow[];
  readonly language: string | null;
  readonly lost: readonly string[];
  readonly onReveal: (id: string) => void;
}

/** Figures that do not go together as stated, each with its working. A row leads to the first of its figures. */
export function SumList({ strings, sums, language, lost, onReveal }: SumListProps) {
  return (
    <section class="sums">
      <h3>{strings.sums.name}</h3>
      <p class="gloss">{strings.sums.gloss}</p>
      <ul>
        {sums.map(({ id, place, figures, working, by }) => (
          <Row
            key={`${id} ${by}`}
            kind="figure"
            kindName={strings.sums.name}
            place={place}
            placeHint={strings.popup.place(place)}
            hint={lost.includes(id) ? strings.popup.rowLost : strings.popup.reveal}
            lost={lost.includes(id)}
            onReveal={() => onReveal(id)}
          >
            <span class="parts side-by-side">
              {figures.map((words) => (
                <span key={words}>
                  <PageWords text={words} language={language} />{' '}
                </span>
              ))}
            </span>{' '}
            <span class="row-said">
              <bdi dir="ltr">{strings.working(working)}</bdi>
            </span>
          </Row>
        ))}
      </ul>
    </section>
  );
}
