import type { CreditRow } from '../lib/core/model/popup-view';
import type { ListProps } from './list-props';
import { PageWords } from './PageWords';
import { Row } from './Row';
import { SupplierWords } from './SupplierWords';

interface CreditListProps extends ListProps {
  readonly credits: readonly CreditRow[];
}

/** The article's photo credits in its order, and who supplied the pictures. */
export function CreditList({ credits, ...list }: CreditListProps) {
  const { strings, language } = list;
  return (
    <section class="credits">
      <h2>{strings.popup.context.credits}</h2>
      <ul>
        {credits.map(({ id, words, suppliers }, at) => (
          <Row key={id} list={list} id={id} kind="credit" kindName={strings.credit.name} place={at + 1}>
            <PageWords text={words} language={language} />{' '}
            <SupplierWords strings={strings} suppliers={suppliers} />
          </Row>
        ))}
      </ul>
    </section>
  );
}
