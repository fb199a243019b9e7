import type { ReferenceLine } from '../lib/core/model/known-view';
import { dayWords } from './date-words';
import type { CardCatalogue } from './strings';

/** References named on a card: a card leads nowhere, and has no room for all. */
const MOST = 4;

/** Publishers and dates of references; their addresses stand in the popup. */
export function ReferenceNames({
  strings,
  references,
}: {
  strings: CardCatalogue;
  references: readonly ReferenceLine[];
}) {
  const left = references.length - MOST;
  return (
    <ul class="side-by-side">
      {references.slice(0, MOST).map(({ publisher, date }) => (
        <li key={`${publisher} ${date}`}>
          {publisher}
          {date !== null && ` (${dayWords(date, strings.language)})`}
        </li>
      ))}
      {left > 0 && <li class="gloss">{strings.more(left)}</li>}
    </ul>
  );
}
