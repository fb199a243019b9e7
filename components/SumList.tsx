import type { SumRow } from '../lib/core/model/popup-view';
import type { ListProps } from './list-props';
import { PageWords } from './PageWords';
import { Row } from './Row';

interface SumListProps extends ListProps {
  readonly sums: readonly SumRow[];
}

/** Figures that do not go together as stated, each with its working. A row leads to the first of its figures. */
export function SumList({ sums, ...list }: SumListProps) {
  const { strings, language } = list;
  return (
    <section class="sums">
      <h3>{strings.sums.name}</h3>
      <p class="gloss">{strings.sums.gloss}</p>
      <ul>
        {sums.map(({ id, place, figures, working, by }) => (
          <Row
            key={`${id} ${by}`}
            list={list}
            id={id}
            kind="figure"
            kindName={strings.sums.name}
            place={place}
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
